import groovy.json.JsonSlurper
import io.github.parallelmaven.invoked.InvokedBuild

def (equal, unequal, noRounds) = InvokedBuild.all(basedir)
// The goal of an execution without a phase, so in the phase test; each round begins with another strategy.
equal.saysInOrder('Round 1, balanced: ', 'Round 1, by_file: ')
equal.saysInOrder('Round 1, round_robin: ', 'Round 2, round_robin: ')
equal.saysInOrder('Round 2, round_robin: ', 'Round 2, balanced: ')
equal.says('Measured on example:measured-strategies-run-the-same-tests#compare: tests 3, workers 2, rounds 2, medians')
['balanced', 'by_file', 'round_robin'].each {
    equal.saysLike(/\[INFO] $it +[\d.]+ s +[\d.]+ s +-?[\d.]+ % +[\d.]+ s +[\d.]+x +[\d.]+ %/)
}
// Without a history a run that does not count comes first.
unequal.saysInOrder('a first run, which does not count, learns them', 'Round 1, balanced: ')
unequal.saysLike(/.*not report as many tests each, so that their times cannot be compared: balanced 4 in round 1, by_file 5 in round 1, round_robin 6 in round 1\./)
unequal.hasNoStackTrace()
noRounds.says('The value <0> of parallel.repeats cannot be used.')

def directory = new File(basedir, 'target/parallel/benchmark')
def json = new JsonSlurper().parse(new File(directory, 'benchmark.json'))
assert json.kind == 'measured'
assert json.result.samples.size() == 6
assert json.result.samples.every { it.tests == 3 && it.wallSeconds > it.makespanSeconds }
assert new File(directory, 'reports-by_file-1/TEST-example.OneTest.xml').file
// A benchmark teaches the history of the project nothing.
assert !new File(basedir, '.parallel-history.gz').exists()
