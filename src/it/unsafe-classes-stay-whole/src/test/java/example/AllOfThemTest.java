package example;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;
import org.junit.platform.suite.api.IncludeClassNamePatterns;

@Suite
@SelectPackages("example.parts")
@IncludeClassNamePatterns(".*Part")
class AllOfThemTest {}
