import io.github.parallelmaven.invoked.NestedMaven

import java.time.Duration

def minute = Duration.ofMinutes(1)
// The test and its hook would go on for minutes, so whatever ends before that was ended.
def soon = Duration.ofSeconds(20)
def sleeping = new File(basedir, 'target/sleeping')

def hooked = new File(basedir, 'target/hooked')

def stopBy = { String how, String shutdown, Closure stop ->
    sleeping.delete()
    hooked.delete()
    def log = new File(basedir, "${how}.log")
    try (def maven = NestedMaven.start(basedir, localRepositoryPath, log, [:], ['parallel:run', '-Dworkers=2', "-Dsurefire.shutdown=${shutdown}".toString()])) {
        NestedMaven.await('the test sleeps', minute) { sleeping.exists() && sleeping.text }
        def workers = NestedMaven.workersOf(basedir)
        assert workers*.pid().contains(sleeping.text as long)
        stop(maven)
        def took = NestedMaven.await("no worker is left after ${how}", soon) { !workers.any { NestedMaven.runs(it) } }
        println "no worker left ${took.toMillis()} ms after ${how}"
        assert maven.exitCode(minute) != 0
        took
    }
}

// What had been run by then is told, in a summary and in reports that nobody takes for complete ones. Both have to come
// within the two seconds after which Maven is ended, which a busy machine may not manage each time.
def told = {
    new File(basedir, 'target/surefire-reports').deleteDir()
    stopBy('interrupt', 'exit') { it.interrupt() }
    def log = new File(basedir, 'interrupt.log').text
    def xml = new File(basedir, 'target/surefire-reports/TEST-example.SleepingTest.xml')
    def report = xml.exists() ? xml.text : ''
    // The second JVM may not have begun by then, and the other class is a third error.
    log =~ /Tests run: [34], Failures: 0, Errors: [23], Skipped: 0/ && [
        'name="a_before"',
        'The test was not run to its end: the build was interrupted',
        'The class was not run to its end: the build was interrupted',
    ].every { report.contains(it) } && log.contains('Stopped before the end: the build was interrupted')
}
assert (1..4).any { told() }

// A JVM that does not want to end is given a second, unless somebody presses Ctrl-C again. The JVM hears the first one
// before Maven is ready to hear another, and a busy machine may let that second pass: one quick end of a few is enough.
def impatient = {
    def took = minute
    stopBy('interrupt-twice', 'exit') { maven ->
        maven.interrupt()
        NestedMaven.await('the first Ctrl-C is heard', minute) { hooked.exists() }
        took = NestedMaven.await('another Ctrl-C is heard', minute) {
            maven.interrupt()
            NestedMaven.workersOf(basedir).isEmpty()
        }
    }
    took
}
assert (1..5).any { impatient() < Duration.ofMillis(900) }
stopBy('kill', 'exit') { it.kill() }
assert hooked.exists()
stopBy('kill', 'kill') { it.kill() }
assert !hooked.exists()
