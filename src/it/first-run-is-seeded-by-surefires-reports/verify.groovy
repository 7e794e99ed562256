import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.NestedMaven

import java.time.Duration
import java.util.zip.GZIPInputStream

def order = new File(basedir, 'target/order')
def history = new File(basedir, '.parallel-history.gz')
def expectation = /\[INFO] 2 test classes on 1 worker, about [1-9][\d.]* s expected/

// Surefire ran both classes, then we did. The larger class would come first if nothing were known.
def (surefire, first) = InvokedBuild.all(basedir)
assert order.readLines().size() == 4
assert order.readLines().drop(2) == ['Slow', 'Alpha']
first.saysLike(expectation)
first.saysLike(/\[INFO] Predicted [\d.]+ s \([\d.]+ s to [\d.]+ s\), took .* \(history for 2 of 2 classes\)/)
assert new GZIPInputStream(history.newInputStream()).text.readLines().count { it.contains('\tsurefire\t') } == 2

// Without reports there are still the statistics of Surefire's runOrder.
assert basedir.list().any { it.startsWith('.surefire-') }
assert history.delete()
assert new File(basedir, 'target/surefire-reports').deleteDir()
assert order.delete()
def log = new File(basedir, 'statistics.log')
def goals = ['parallel:run', '-Dworkers=1', '-Dsurefire.runOrder=balanced']
try (def maven = NestedMaven.start(basedir, localRepositoryPath, log, [:], goals)) {
    assert maven.exitCode(Duration.ofMinutes(1)) == 0
    maven.build().saysLike(expectation)
}
assert order.readLines() == ['Slow', 'Alpha']
