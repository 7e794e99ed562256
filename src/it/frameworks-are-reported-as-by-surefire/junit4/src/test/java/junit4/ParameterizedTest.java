package junit4;

import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.util.Arrays;
import org.junit.Ignore;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ParameterizedTest {

    @Parameters
    public static Iterable<Object[]> data() {
        return Arrays.asList(new Object[][] {{1, "one"}, {0, "zero"}, {-1, "minus (one)"}});
    }

    @Parameter
    public int number;

    @Parameter(1)
    public String word;

    @Test
    public void positive() {
        System.out.println(word);
        assertTrue(word, number > 0);
    }

    @Test
    @Ignore("for all of them")
    public void ignored() {}

    @Test
    public void assumed() {
        assumeTrue(number > 0);
    }
}
