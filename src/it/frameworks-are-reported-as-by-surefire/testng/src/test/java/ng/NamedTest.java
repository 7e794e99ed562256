package ng;

import org.testng.ITest;
import org.testng.annotations.Test;

public class NamedTest implements ITest {

    @Override
    public String getTestName() {
        return "a name of its own";
    }

    @Test
    public void one() {}

    @Test(testName = "another name")
    public void two() {}
}
