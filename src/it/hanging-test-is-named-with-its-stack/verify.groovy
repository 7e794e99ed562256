import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

def (limited, silent, refused) = InvokedBuild.all(basedir)
limited.saysLike(/\[ERROR] TIMEOUT \[ +(?:[5-9]|\d\d)\.\d+s] .* example.HangingTest b_hangs/)
limited.says('a test had not ended after 5 s (parallel.testTimeout)')
limited.says('it stood in example.HangingTest.waitForever(HangingTest.java:')
limited.saysLike(/\[WARNING] DEAD .* while it ran example.HangingTest.b_hangs; threads and heap: .*/)
silent.says('nothing was heard of it for 5 s (parallel.outputTimeout)')
[limited, silent].each { build ->
    build.says('Tests run: 4, Failures: 0, Errors: 1, Skipped: 0')
    build.says('There are test failures: 0 failed and 1 ended in error, of 4.')
    build.hasNoStackTrace()
}
refused.says('The value <soon> of parallel.testTimeout cannot be used.')

def reports = new File(basedir, 'target/surefire-reports')
def tests = ReportedTests.in(reports)
assert tests.outcomes() == [
    'HangingTest#a_before=passed',
    'HangingTest#b_hangs=error',
    'HangingTest#c_after=passed',
    'QuickTest#passes=passed',
]
assert tests.reason('HangingTest#b_hangs').contains('at example.HangingTest.b_hangs(HangingTest.java:')
def dump = new File(reports, 'parallel-dumps/example.HangingTest.txt').text
assert dump.contains('running: example.HangingTest.b_hangs')
assert dump.contains('at example.HangingTest.waitForever(HangingTest.java:')
assert dump.contains('Heap: ')
