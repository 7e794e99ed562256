import io.github.parallelmaven.invoked.InvokedBuild

def (first, second, third, own, named, wrong) = InvokedBuild.all(basedir)
def light = '[-XX:TieredStopAtLevel=1]'
def told = new File(basedir, 'target/told').readLines()
assert told.size() == 5
assert told[0] == '[]'
first.doesNotSay('JVM profile')

assert told[1] == light
second.saysLike(/\[INFO] JVM profile light, to learn whether it is faster than plain, under which the classes took [\d.]+ s together/)

// Which one is faster is not for a test to say, but that it is the one which is said to be.
third.saysLike(/\[INFO] JVM profile (light|plain), since the classes need at least [\d.]+ s under light and [\d.]+ s under plain/)
assert (told[2] == light) == third.console().contains('JVM profile light')

assert told[3] == '[-XX:TieredStopAtLevel=3]'
own.doesNotSay('JVM profile')
assert told[4] == light
named.doesNotSay('JVM profile')
wrong.saysLike(/\[ERROR] .*The value <fast> of parallel\.jvmProfile cannot be used\./)
wrong.says('auto, plain or light')
wrong.hasNoStackTrace()
