import io.github.parallelmaven.invoked.InvokedBuild

def build = InvokedBuild.of(basedir)
build.saysLike(/.*The JVM of worker \d did not start \(exit code 1\)\. It said:.*/)
build.says("Unrecognized VM option 'NoSuchOption'")
build.says('Check argLine and jvm')
build.doesNotSay('LOST')
build.hasNoStackTrace()
assert !new File(basedir, 'target/surefire-reports').exists()
