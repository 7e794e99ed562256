package junit4;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.model.InitializationError;

@RunWith(BrokenRunnerTest.Broken.class)
public class BrokenRunnerTest {

    @Test
    public void one() {}

    public static class Broken extends BlockJUnit4ClassRunner {
        public Broken(Class<?> type) throws InitializationError {
            super(type);
            throw new IllegalStateException("runner");
        }
    }
}
