import io.github.parallelmaven.invoked.InvokedBuild

def (several, trial, taken, part, two, one) = InvokedBuild.all(basedir)
[several, trial, taken, part, two, one].each { it.says('Tests run: 9, Failures: 0, Errors: 0, Skipped: 0') }

several.says('3 test classes on 2 workers')
several.doesNotSay('One worker')

trial.says('3 test classes on 1 worker')
trial.saysLike(/\[INFO] One worker, to learn whether that is faster than several, of which one spent [6-9]\.\d s on a class/)

taken.says('3 test classes on 1 worker')
taken.saysLike(/\[INFO] One worker, since the classes need at least ([\d.]+) s in one JVM and ([\d.]+) s in several/)

// Who asks for a part, or for a number, is not taught.
part.doesNotSay('One worker')
two.doesNotSay('One worker')
two.says('3 test classes on 2 workers')
one.doesNotSay('One worker')

def kept = new File(basedir, '.parallel-history.gz')
def keys = new java.util.zip.GZIPInputStream(kept.newInputStream()).readLines()*.split('\t')
        .findAll { it.size() > 2 && it[1] == 'example.LongTest' }*.getAt(2)
assert keys.count { it.endsWith('-serial') } == 2
assert keys.count { it.endsWith('-single') } == 1
assert keys.size() == 6
