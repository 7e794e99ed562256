package example;

import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

@RunWith(Parameterized.class)
public class NumbersTest {

    private final int number;

    public NumbersTest(int number) {
        this.number = number;
    }

    @Parameterized.Parameters
    public static List<Integer> numbers() {
        return List.of(1, 2);
    }

    @Test
    public void isPositive() {
        assertTrue(number > 0);
    }
}
