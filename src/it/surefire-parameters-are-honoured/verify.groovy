import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

def build = InvokedBuild.of(basedir)
build.says('Tests run: 11, Failures: 1, Errors: 0, Skipped: 0')
build.saysLike(/\[WARNING] There are test failures: 1 failed and 0 ended in error, of 11\..*/)

def reports = new File(basedir, 'target/surefire-reports')
assert reports.list().toSorted() == [
    'TEST-example.FailingTest-odd.xml',
    'TEST-example.ParametersTest-odd.xml',
    'example.FailingTest-odd.txt',
    'example.ParametersTest-odd.txt',
    'parallel-run.json',
]
def tests = ReportedTests.in(reports)
assert tests.outcomes().findAll { !it.endsWith('=passed') } == ['FailingTest(odd)#fails=failure']
assert tests.outcomes().every { it.contains('(odd)#') }

// Trimmed: what the test itself called, and nothing of JUnit or of the JDK.
def frames = tests.reason('FailingTest(odd)#fails').readLines()*.trim().findAll { it.startsWith('at ') }
assert frames == ['at example.FailingTest.below(FailingTest.java:15)', 'at example.FailingTest.fails(FailingTest.java:11)']
