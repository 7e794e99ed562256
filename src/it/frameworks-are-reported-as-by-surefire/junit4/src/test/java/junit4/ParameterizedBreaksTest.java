package junit4;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ParameterizedBreaksTest {

    @Parameters
    public static Object[] data() {
        throw new IllegalStateException("no data");
    }

    @Test
    public void one() {}
}
