package ng;

import static org.testng.Assert.assertEquals;
import static org.testng.Assert.fail;

import java.lang.reflect.Method;
import org.testng.ITestResult;
import org.testng.SkipException;
import org.testng.annotations.AfterClass;
import org.testng.annotations.AfterMethod;
import org.testng.annotations.BeforeClass;
import org.testng.annotations.BeforeMethod;
import org.testng.annotations.Ignore;
import org.testng.annotations.Optional;
import org.testng.annotations.Parameters;
import org.testng.annotations.Test;
import org.testng.asserts.SoftAssert;

public class OutcomesTest {

    @BeforeClass
    public void beforeClass() {
        System.out.println("before class");
    }

    @BeforeMethod
    public void beforeMethod(Method method) {
        System.out.println("before " + method.getName());
    }

    @Test
    public void passes() {
        System.out.println("in the test");
    }

    @Test
    public void fails() {
        assertEquals(1, 2, "sums <differ>");
    }

    @Test
    public void failsWithTwoLines() {
        fail("one line\nand another");
    }

    @Test
    public void failsSoftly() {
        SoftAssert soft = new SoftAssert();
        soft.assertEquals(1, 2, "first");
        soft.assertTrue(false, "second");
        soft.assertAll();
    }

    @Test
    public void errs() throws Exception {
        throw new Exception("checked", new RuntimeException("cause"));
    }

    @Test(expectedExceptions = IllegalStateException.class)
    public void expectsRightly() {
        throw new IllegalStateException();
    }

    @Test(expectedExceptions = IllegalStateException.class)
    public void expectsInVain() {}

    @Test(expectedExceptions = IllegalStateException.class, expectedExceptionsMessageRegExp = ".*text.*")
    public void expectsAnotherText() {
        throw new IllegalStateException("other");
    }

    @Test
    public void skipsItself() {
        throw new SkipException("not here");
    }

    @Test
    @Ignore
    public void isIgnored() {}

    @Test(enabled = false)
    public void isDisabled() {}

    @Test(description = "a description with <characters>")
    public void isDescribed() {}

    @Test(groups = {"fast", "database"})
    public void hasGroups() {}

    @Test(invocationCount = 3)
    public void isInvokedThreeTimes() {}

    @Test(invocationCount = 4, successPercentage = 50)
    public void mayFailSometimes() {
        if (counter++ % 2 == 0) {
            throw new AssertionError("every other time");
        }
    }

    private int counter;

    @Test(priority = -1)
    public void isFirst() {}

    @Test
    @Parameters("name")
    public void hasAnOptionalParameter(@Optional("default") String name) {}

    @Test
    @Parameters("missing")
    public void lacksAParameter(String missing) {}

    @AfterMethod
    public void afterMethod(ITestResult result) {
        System.out.println("after " + result.getMethod().getMethodName());
    }

    @AfterClass
    public void afterClass() {
        if (!Boolean.getBoolean("quiet.end")) {
            System.out.println("after class");
        }
    }
}
