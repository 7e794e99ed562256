package suites;

import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.junit.platform.suite.api.SuiteDisplayName;

@Suite
@SuiteDisplayName("the first suite")
@SelectClasses({ByItselfTest.class, InSuitesOnly.class, BrokenInSuites.class})
class FirstSuiteTest {

    @BeforeSuite
    static void before() {
        System.out.println("before the suite");
    }

    @AfterSuite
    static void after() {
        System.out.println("after the suite");
    }
}
