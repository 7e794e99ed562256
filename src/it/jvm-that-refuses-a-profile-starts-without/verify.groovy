import io.github.parallelmaven.invoked.InvokedBuild

def (first, second, named, other) = InvokedBuild.all(basedir)
def refused = "JVM profile plain, since a JVM did not start under light: Unrecognized VM option 'TieredStopAtLevel=1'"
assert new File(basedir, 'target/told').readLines() == ['[]'] * 3
first.doesNotSay('JVM profile')
second.says('[INFO] ' + refused)
second.doesNotSay('Could not create the Java Virtual Machine')
named.says('[INFO] ' + refused)

// What refuses to start without the profile too is refused for what it is.
other.says("Unrecognized VM option 'NoSuchOption'")
other.hasNoStackTrace()
