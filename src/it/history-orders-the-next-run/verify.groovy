import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

import io.github.parallelmaven.invoked.NestedMaven

import java.time.Duration
import java.util.zip.GZIPInputStream

def (first, second) = InvokedBuild.all(basedir)
first.says('2 test classes on 1 worker\n')
first.doesNotSay('Predicted')
second.saysLike(/\[INFO] 2 test classes on 1 worker, about [1-9][\d.]* s expected/)
second.saysLike(/\[INFO] Predicted [\d.]+ s, took [\d.]+ s: [-+][\d.]+ % \(history for 2 of 2 classes\)/)
// Each test writes its name when it starts. Without a history the larger class comes first.
assert new File(basedir, 'target/order').readLines() == ['Alpha', 'Slow', 'Slow', 'Alpha']

def history = new File(basedir, '.parallel-history.gz')
def lines = new GZIPInputStream(history.newInputStream()).text.readLines()
assert lines[0] == 'parallel-history 1'
assert lines.count { it.startsWith('example:history-orders-the-next-run#default-test\texample.SlowTest\t') } == 2

// A file that is damaged costs its content, and nothing else.
history.text = 'this is no history'
def log = new File(basedir, 'damaged.log')
try (def maven = NestedMaven.start(basedir, localRepositoryPath, log, [:], ['parallel:run', '-Dworkers=1'])) {
    assert maven.exitCode(Duration.ofMinutes(1)) == 0
    maven.build().saysLike(/\[WARNING] The times of earlier runs are lost: cannot understand .*parallel-history.gz.*/)
    maven.build().doesNotSay('Predicted')
    maven.build().hasNoStackTrace()
}
assert new File(basedir, '.parallel-history.gz.damaged').text == 'this is no history'
assert new GZIPInputStream(history.newInputStream()).text.startsWith('parallel-history 1')
