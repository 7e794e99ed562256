package example;

import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class Parameterized4Test {

    @Parameters
    public static Object[] values() {
        return new Object[] {1, 2};
    }

    @Parameter
    public int value;

    @Test
    public void secondPassesAtSecond() {
        assertTrue(value == 1 || Tries.next("4p") > 1);
    }
}
