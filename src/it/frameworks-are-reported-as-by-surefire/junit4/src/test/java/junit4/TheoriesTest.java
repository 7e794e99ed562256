package junit4;

import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import org.junit.experimental.theories.DataPoint;
import org.junit.experimental.theories.DataPoints;
import org.junit.experimental.theories.Theories;
import org.junit.experimental.theories.Theory;
import org.junit.runner.RunWith;

@RunWith(Theories.class)
public class TheoriesTest {

    @DataPoints
    public static final int[] NUMBERS = {0, 1, 2};

    @DataPoint
    public static final String WORD = "word";

    @Theory
    public void holds(int number, String word) {}

    @Theory
    public void breaks(int number) {
        assertTrue(number < 2);
    }

    @Theory
    public void neverApplies(int number) {
        assumeTrue(number > 10);
    }
}
