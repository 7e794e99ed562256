package golden;

import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

@RunWith(Parameterized.class)
public class VintageParameterizedTest {

    @Parameterized.Parameters(name = "{index}: {0}")
    public static Object[] values() {
        return new Object[] {1, -1};
    }

    @Parameterized.Parameter
    public int value;

    @Test
    public void positive() {
        assertTrue("value " + value, value > 0);
    }
}
