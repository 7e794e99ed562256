import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

// Failing tests were to be ignored, and still the build breaks: three JVMs did not end as they should.
def build = InvokedBuild.of(basedir)
build.says('BUILD FAILURE')
build.hasNoStackTrace()
build.saysLike(/\[ERROR] CRASH .* example.ExitTest b_exits/)
build.saysLike(/\[ERROR] CRASH .* example.HaltTest b_halts/)
build.saysLike(/\[ERROR] CRASH .* example.KillTest b_killsItself/)
build.saysLike(/\[WARNING] DEAD .* died: exit code 0 while it ran example.ExitTest.b_exits/)
build.saysLike(/\[WARNING] DEAD .* died: exit code 7 while it ran example.HaltTest.b_halts/)
build.saysLike(/\[WARNING] DEAD .* died: exit code 137 \(killed by signal 9, KILL.*\) while it ran example.KillTest.b_killsItself/)
build.says('Tests run: 10, Failures: 0, Errors: 3, Skipped: 0')
build.says('The tests did not run to their end')

def tests = ReportedTests.in(new File(basedir, 'target/surefire-reports'))
assert tests.outcomes() == [
    'ExitTest#a_before=passed',
    'ExitTest#b_exits=error',
    'ExitTest#c_after=passed',
    'HaltTest#a_before=passed',
    'HaltTest#b_halts=error',
    'HaltTest#c_after=passed',
    'KillTest#a_before=passed',
    'KillTest#b_killsItself=error',
    'KillTest#c_after=passed',
    'QuickTest#passes=passed',
]
assert tests.reason('HaltTest#b_halts').contains('exit code 7')
