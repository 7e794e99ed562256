import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

def build = InvokedBuild.of(basedir)
build.saysLike(/\[ERROR] TIMEOUT .* example.AHangingTest hangs/)
build.says('Not run, since the run had not ended after 15 s (parallel.runTimeout): example.BLaterTest')
build.says('The tests did not run to their end: the run had not ended after 15 s (parallel.runTimeout)')
build.hasNoStackTrace()
def tests = ReportedTests.in(new File(basedir, 'target/surefire-reports'))
assert tests.outcomes().every { it.endsWith('=error') }
assert tests.reason('AHangingTest#hangs').contains('at example.AHangingTest.hangs(AHangingTest.java:')
assert new File(basedir, 'target/surefire-reports/parallel-dumps/example.AHangingTest.txt').exists()
