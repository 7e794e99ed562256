package junit4;

import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Enclosed.class)
public class EnclosedTest {

    public static class First {
        @Test
        public void same() {}

        @Test
        public void fails() {
            throw new AssertionError("first");
        }
    }

    public static class Second {
        @BeforeClass
        public static void breaks() {
            throw new IllegalStateException("second");
        }

        @Test
        public void same() {}
    }

    @RunWith(Parameterized.class)
    public static class Third {
        @Parameters
        public static Object[] data() {
            return new Object[] {1, 2};
        }

        public Third(int number) {}

        @Test
        public void same() {}
    }
}
