import io.github.parallelmaven.invoked.InvokedBuild

def runs = InvokedBuild.all(basedir)
assert runs.size() == 2
runs.each { it.says('Tests run: 37, Failures: 0, Errors: 0, Skipped: 0') }
return true
