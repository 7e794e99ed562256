package suites;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

@Suite(failIfNoTests = false)
@SelectPackages("suites.nothing")
class EmptySuiteTest {}
