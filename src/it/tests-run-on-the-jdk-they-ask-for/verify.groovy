import io.github.parallelmaven.fidelity.XmlComparison
import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.NestedMaven
import io.github.parallelmaven.invoked.ReportedTests

import java.time.Duration

def passed = ['JdkTest#isTheOneOfChildrenToo=passed', 'JdkTest#isTheOneThatWasAskedFor=passed']
def agree = {
    assert ReportedTests.in(new File(basedir, 'target/by-us')).outcomes() == passed
    assert XmlComparison.differences(
        new File(basedir, 'target/surefire-reports').toPath(), new File(basedir, 'target/by-us').toPath()) == []
}
def builds = InvokedBuild.all(basedir)
assert builds.size() == 3
builds.each { assert it.console().count('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0') >= 2 }
agree()

// The other way about: Maven on the second JDK, the tests on the first.
def first = System.getProperty('java.home')
def log = new File(basedir, 'second.log')
// What a user gives to every JVM is said by every JVM, before its version.
def environment = [JAVA_HOME: secondJdk, JAVA_TOOL_OPTIONS: '-Dquoted="8"']
def arguments = ['test', "-Djvm=$first/bin/java" as String, "-Dexpected.home=$first" as String]
try (def maven = NestedMaven.start(basedir, localRepositoryPath, log, environment, arguments)) {
    assert maven.exitCode(Duration.ofMinutes(2)) == 0
    maven.build().says('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0')
}
agree()
