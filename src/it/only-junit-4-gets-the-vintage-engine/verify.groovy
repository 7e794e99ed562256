import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

def build = InvokedBuild.of(basedir)
build.says('There are test failures: 1 failed and 0 ended in error, of 11.')
build.says('example.PlainTest fails')
build.says('three expected:<3> but was:<2>')
// The settings of this build have a profile, which Maven does not tell from one of the command line.
build.says('mvn test-compile parallel:run -P local-first -Dtest=example.PlainTest#fails')

def tests = ReportedTests.in(new File(basedir, 'target/surefire-reports'))
assert tests.outcomes() == [
    'IgnoredClassTest#first=skipped',
    'IgnoredClassTest#second=skipped',
    'Member#runsInItsSuite=passed',
    'NumbersTest#isPositive[0]=passed',
    'NumbersTest#isPositive[1]=passed',
    'OldTest#testOfJUnit3=passed',
    'OldTest#testOfJUnit3=passed',
    'PlainTest#assumption=skipped',
    'PlainTest#fails=failure',
    'PlainTest#ignored=skipped',
    'PlainTest#passes=passed',
]
