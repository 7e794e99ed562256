package suites;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

@Suite
@SelectClasses(OnlyInBrokenSuite.class)
class BeforeSuiteThrowsTest {

    @BeforeSuite
    static void breaks() {
        System.out.println("before the suite");
        throw new IllegalStateException("before the suite");
    }
}
