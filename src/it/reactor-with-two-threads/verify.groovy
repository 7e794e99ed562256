import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.NestedMaven
import io.github.parallelmaven.invoked.ReportedTests

import java.time.Duration
import java.util.zip.GZIPInputStream

def (failing, ignoring) = InvokedBuild.all(basedir)
failing.saysLike(/\[INFO] first \.+ FAILURE .*/)
failing.saysLike(/\[INFO] second \.+ SUCCESS .*/)
failing.says('There are test failures: 1 failed and 0 ended in error, of 2.')
ignoring.says('There are test failures: 1 failed and 0 ended in error, of 2.')
ignoring.says('BUILD SUCCESS')
[failing, ignoring].each {
    it.says('example.FailingTest fails')
    it.saysLike(/.*2 tests in .* 1 passed, 1 failed; 2 workers.*/)
    it.saysLike(/.*2 tests in .* 2 passed; 2 workers.*/)
    it.hasNoStackTrace()
}

assert ReportedTests.in(new File(basedir, 'first/target/surefire-reports')).outcomes() == [
    'FailingTest#fails=failure',
    'SameNameTest#inFirst=passed',
]
assert ReportedTests.in(new File(basedir, 'second/target/surefire-reports')).outcomes() == [
    'OtherTest#passes=passed',
    'SameNameTest#inSecond=passed',
]

// One history for all modules, which two threads wrote to.
def history = new GZIPInputStream(new File(basedir, '.parallel-history.gz').newInputStream()).text
for (module in ['first', 'second']) {
    assert history.count("example:${module}#default-test\texample.SameNameTest\t") == 2
}

// The command that is printed runs what failed and nothing else, although the other module has no such test.
def again = (new File(basedir, 'build.log').text =~ /\[first] Run these again: mvn (.*)/)[0][1]
// The settings of this build have a profile, which Maven does not tell from one of the command line.
assert again == 'test -P local-first -pl :first -am -Dsurefire.failIfNoSpecifiedTests=false -Dtest=example.FailingTest#fails'
def log = new File(basedir, 'again.log')
try (def maven = NestedMaven.start(basedir, localRepositoryPath, log, [:], again.split(' ') as List)) {
    assert maven.exitCode(Duration.ofMinutes(2)) != 0
    maven.build().says('Tests run: 1, Failures: 1, Errors: 0, Skipped: 0')
    maven.build().says('There are test failures: 1 failed and 0 ended in error, of 1.')
}
