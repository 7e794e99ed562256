import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

import java.util.zip.GZIPInputStream

def (first, second) = InvokedBuild.all(basedir)
first.says('2 test classes on 1 worker\n')
first.doesNotSay('Predicted')
second.saysLike(/\[INFO] 2 test classes on 1 worker, about [1-9][\d.]* s expected/)
second.saysLike(/\[INFO] Predicted [\d.]+ s \([\d.]+ s to [\d.]+ s\), took [\d.]+ s: [-+][\d.]+ % \(history for 2 of 2 classes\)/)
// Each test writes its name when it starts. Without a history the larger class comes first.
assert new File(basedir, 'target/order').readLines() == ['Alpha', 'Slow', 'Slow', 'Alpha']

def history = new File(basedir, '.parallel-history.gz')
def lines = new GZIPInputStream(history.newInputStream()).text.readLines()
assert lines[0] == 'parallel-history 5'
assert lines.count { it.startsWith('example:history-orders-the-next-run#default-test\texample.SlowTest\t') } == 2
assert basedir.list().findAll { it.startsWith('.parallel-history') } == ['.parallel-history.gz']
