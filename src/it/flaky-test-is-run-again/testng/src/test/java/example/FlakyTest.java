package example;

import static org.testng.Assert.assertTrue;

import org.testng.annotations.DataProvider;
import org.testng.annotations.Test;

public class FlakyTest {

    private static int attempts;
    private static int ofTwo;

    @Test
    public void passes() {}

    @Test
    public void passesAtSecond() {
        assertTrue(++attempts > 1);
    }

    @Test
    public void willNeverPass() {
        throw new IllegalStateException("never");
    }

    @DataProvider
    public static Object[][] values() {
        return new Object[][] {{1}, {2}};
    }

    @Test(dataProvider = "values")
    public void secondValuePassesAtSecond(int value) {
        assertTrue(value == 1 || ++ofTwo > 1);
    }
}
