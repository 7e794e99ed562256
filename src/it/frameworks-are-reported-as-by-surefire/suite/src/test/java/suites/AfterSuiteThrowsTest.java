package suites;

import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

@Suite
@SelectClasses(OnlyInSuiteThatEndsBadly.class)
class AfterSuiteThrowsTest {

    @AfterSuite
    static void breaks() {
        throw new IllegalStateException("after the suite");
    }
}
