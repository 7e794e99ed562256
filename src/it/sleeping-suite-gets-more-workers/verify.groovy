import groovy.json.JsonSlurper
import io.github.parallelmaven.invoked.InvokedBuild

def (unknowing, plain, knowing) = InvokedBuild.all(basedir)
[unknowing, plain, knowing].each { it.says('Tests run: 24, Failures: 0, Errors: 0, Skipped: 0') }

unknowing.says('24 test classes on 2 workers')
// Where other builds use the processors meanwhile nothing is added; ElasticRunTest takes no account of those.
if (unknowing.console().contains('WORKERS')) {
    unknowing.saysLike(/\[INFO] WORKERS .* 3 workers from now on, since the processors were \d+ % idle/)
    unknowing.saysLike(/\[INFO] Workers: 2, then 3 .*since the processors were \d+ % idle/)
}

plain.says('24 test classes on 2 workers')
plain.doesNotSay('WORKERS')

knowing.saysLike(/\[INFO] 24 test classes on [34] workers and not 2, since its tests wait, about [\d.]+ s expected/)
def node = new JsonSlurper().parse(new File(basedir, 'target/surefire-reports/parallel-run.json')).run.nodes[0]
assert node.workers.size() >= 3
assert node.workers*.units.sum() == 24
// Who is there for what the others leave of the processors leaves them to the others.
def nice = { new File(basedir, "target/nice/$it").text as int }
if (new File('/proc/self/stat').exists() && new File('/usr/bin/nice').canExecute()) {
    assert nice(2) == nice(1)
    assert nice(3) == Math.min(19, nice(1) + 5)
}
assert node.workers.take(3)*.joinedMillis == [0, 0, 0]
