import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

InvokedBuild.all(basedir).each { build ->
    build.saysLike(/\[ERROR] TIMEOUT .* example.HangingTest b_hangs/)
    build.says('There was a timeout in the fork')
    build.says('after 5 s (forkedProcessTimeoutInSeconds)')
    build.says('Tests run: 4, Failures: 0, Errors: 1, Skipped: 0')
    build.says('There are test failures: 0 failed and 1 ended in error, of 4.')
    build.hasNoStackTrace()
}

def tests = ReportedTests.in(new File(basedir, 'target/surefire-reports'))
assert tests.outcomes() == [
    'HangingTest#a_before=passed',
    'HangingTest#b_hangs=error',
    'HangingTest#c_after=passed',
    'QuickTest#passes=passed',
]
assert tests.reason('HangingTest#b_hangs').contains('TimedOut')
