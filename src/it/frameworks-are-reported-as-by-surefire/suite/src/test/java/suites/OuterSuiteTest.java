package suites;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** A suite of a suite. */
@Suite
@SelectClasses({InnerSuite.class, OnlyInOneSuite.class})
class OuterSuiteTest {}
