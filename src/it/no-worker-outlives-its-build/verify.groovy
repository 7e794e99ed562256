import io.github.parallelmaven.invoked.NestedMaven

import java.time.Duration

def minute = Duration.ofMinutes(1)
def twoSeconds = Duration.ofSeconds(2)
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
        def took = NestedMaven.await("no worker is left after ${how}", twoSeconds) { !workers.any { NestedMaven.runs(it) } }
        println "no worker left ${took.toMillis()} ms after ${how}"
        assert maven.exitCode(minute) != 0
    }
}

stopBy('interrupt', 'exit') { it.interrupt() }
stopBy('kill', 'exit') { it.kill() }
assert hooked.exists()
stopBy('kill', 'kill') { it.kill() }
assert !hooked.exists()
