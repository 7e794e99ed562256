import io.github.parallelmaven.invoked.NestedMaven
import io.github.parallelmaven.invoked.ReportedTests

import java.time.Duration

def minute = Duration.ofMinutes(1)
def sleeping = new File(basedir, 'target/sleeping')
def log = new File(basedir, 'killed.log')
try (def maven = NestedMaven.start(basedir, localRepositoryPath, log, [:], ['parallel:run', '-Dworkers=2'])) {
    NestedMaven.await('the test sleeps', minute) { sleeping.exists() && sleeping.text }
    assert ProcessHandle.of(sleeping.text as long).get().destroyForcibly()

    assert maven.exitCode(minute) == 1
    assert NestedMaven.workersOf(basedir).isEmpty()
    maven.build().saysLike(/\[ERROR] CRASH .* example.SleepingTest b_sleeps/)
    maven.build().says('exit code 137 (killed by signal 9, KILL')
    maven.build().hasNoStackTrace()
}
assert ReportedTests.in(new File(basedir, 'target/surefire-reports')).outcomes() == [
    'OtherTest#passes=passed',
    'QuickTest#passes=passed',
    'SleepingTest#a_before=passed',
    'SleepingTest#b_sleeps=error',
    'SleepingTest#c_after=passed',
]
