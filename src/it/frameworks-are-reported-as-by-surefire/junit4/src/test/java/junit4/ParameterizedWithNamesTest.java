package junit4;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ParameterizedWithNamesTest {

    @Parameters(name = "{index}: <{0}> [x]")
    public static Object[] data() {
        return new Object[] {"a", "b(c)", "d.e"};
    }

    public ParameterizedWithNamesTest(String text) {
        if (text.startsWith("b")) {
            throw new IllegalStateException("constructor for " + text);
        }
    }

    @Test
    public void one() {}
}
