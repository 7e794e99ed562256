import io.github.parallelmaven.invoked.InvokedBuild

def builds = InvokedBuild.all(basedir)
assert builds.size() == 4
builds.each { it.says('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0') }

def archived = 'source: shared objects file (top)'
def shared = new File(basedir, 'target/shared.log').readLines()
assert shared.any { it.contains(' org.junit.jupiter.engine.JupiterTestEngine ') && it.contains(archived) }
assert shared.any { it.contains(' io.github.parallelmaven.worker.WorkerMain ') && it.contains(archived) }
// Never a class of the project.
assert shared.any { it.contains(' example.SharedTest ') && it.contains('source: file:') }

def loaded = new File(basedir, 'target/loaded.log').readLines()
assert loaded.any { it.contains(' org.junit.jupiter.engine.JupiterTestEngine ') && it.contains('source: file:') }
assert !loaded.any { it.contains(archived) }
return true
