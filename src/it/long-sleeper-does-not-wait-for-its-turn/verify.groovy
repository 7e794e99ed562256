import groovy.json.JsonSlurper
import io.github.parallelmaven.invoked.InvokedBuild

InvokedBuild.all(basedir).each { it.says('Tests run: 3, Failures: 0, Errors: 0, Skipped: 0') }

def run = new JsonSlurper().parse(new File(basedir, 'target/surefire-reports/parallel-run.json')).run
def starts = run.nodes[0].spans
    .findAll { it.kind == 'CLASS' }
    .sort { it.startMicros }
    .collect { it.name - 'example.' }
assert starts.size() == 3
assert 'SleepsTest' in starts[0..1]
return true
