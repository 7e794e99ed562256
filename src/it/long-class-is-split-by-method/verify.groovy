import io.github.parallelmaven.fidelity.SameReports
import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.NestedMaven

import java.time.Duration
import java.util.zip.GZIPInputStream

// Each test in its run: class, method, process.
def ran = { name -> new File(basedir, "target/ran-$name").readLines()*.split(' ') }
def processes = { name, type -> ran(name).findAll { it[0] == type }.collect { it[2] }.toSet() }

def (first, second) = InvokedBuild.all(basedir)
first.says('4 test classes on 4 workers\n')
second.saysLike(/\[INFO] 4 test classes on 4 workers, about [\d.]+ s expected/)
second.says('Tests run: 48, Failures: 0, Errors: 0, Skipped: 1')

assert processes('first', 'LongTest').size() == 1
assert processes('second', 'LongTest').size() > 1
['first', 'second'].each { name ->
    assert ran(name).collect { it[0..1] }.toSet().size() == 47
    assert ran(name).size() == 47
}

// Of the methods of a long class the history knows what each took.
def history = new GZIPInputStream(new File(basedir, '.parallel-history.gz').newInputStream()).text.readLines()
assert history.count { it.contains('\texample.LongTest#t01\t') } == 2
assert history.count { it.contains('\texample.LongTest#t40\t') } == 2

// One worker runs each class whole. Its reports are the measure.
def split = new File(basedir, 'target/split-reports')
assert new File(basedir, 'target/surefire-reports').renameTo(split)
def log = new File(basedir, 'whole.log')
try (def maven = NestedMaven.start(basedir, localRepositoryPath, log, [:], ['parallel:run', '-Dworkers=1', '-Dran=whole'])) {
    assert maven.exitCode(Duration.ofMinutes(1)) == 0
}
assert processes('whole', 'LongTest').size() == 1
assert SameReports.differences(new File(basedir, 'target/surefire-reports'), split) == []
def names = { directory -> (new File(directory, 'TEST-example.LongTest.xml').text =~ /<testcase name="([^"]+)"/).collect { it[1] } }
assert names(split) == names(new File(basedir, 'target/surefire-reports'))
assert names(split).size() == 42
