import io.github.parallelmaven.invoked.NestedMaven

import java.time.Duration

def minute = Duration.ofMinutes(1)
def twoSeconds = Duration.ofSeconds(2)
def sleeping = new File(basedir, 'target/sleeping')

def stopBy = { String how, Closure stop ->
    sleeping.delete()
    def log = new File(basedir, "${how}.log")
    try (def maven = NestedMaven.start(basedir, localRepositoryPath, log, [:], ['parallel:run', '-Dworkers=2'])) {
        NestedMaven.await('the test sleeps', minute) { sleeping.exists() && sleeping.text }
        def workers = NestedMaven.workersOf(basedir)
        assert workers*.pid().contains(sleeping.text as long)
        stop(maven)
        def took = NestedMaven.await("no worker is left after ${how}", twoSeconds) { !workers.any { NestedMaven.runs(it) } }
        println "no worker left ${took.toMillis()} ms after ${how}"
        assert maven.exitCode(minute) != 0
    }
}

stopBy('interrupt') { it.interrupt() }
stopBy('kill') { it.kill() }
