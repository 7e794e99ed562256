package ng;

import static org.testng.Assert.assertTrue;

import java.util.Iterator;
import java.util.List;
import org.testng.annotations.DataProvider;
import org.testng.annotations.Test;

public class DataProvidersTest {

    @DataProvider
    public Object[][] rows() {
        return new Object[][] {{1, "one"}, {0, "zero"}, {-1, "minus <one>"}};
    }

    @Test(dataProvider = "rows")
    public void positive(int number, String word) {
        System.out.println(word);
        assertTrue(number > 0, word);
    }

    @DataProvider(name = "named")
    public static Iterator<Object[]> named() {
        return List.<Object[]>of(new Object[] {"a"}, new Object[] {null}).iterator();
    }

    @Test(dataProvider = "named")
    public void takesNull(String text) {}

    @Test(dataProvider = "elsewhere", dataProviderClass = Provider.class)
    public void elsewhere(String text) {}

    public static class Provider {
        @DataProvider
        public static Object[][] elsewhere() {
            return new Object[][] {{"x"}, {"x"}};
        }
    }

    @DataProvider
    public Object[][] none() {
        return new Object[0][];
    }

    @Test(dataProvider = "none")
    public void hasNoRows(int number) {}

    @DataProvider
    public Object[][] broken() {
        throw new IllegalStateException("no rows");
    }

    @Test(dataProvider = "broken")
    public void providerThrows(int number) {}

    @Test(dataProvider = "rows")
    public void wrongTypes(String word) {}

    @Test
    public void same() {}

    @Test(dataProvider = "named")
    public void same(String text) {}
}
