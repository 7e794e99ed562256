import io.github.parallelmaven.invoked.InvokedBuild

def (first, second, third, fourth, own, named, wrong) = InvokedBuild.all(basedir)
def light = '[-XX:TieredStopAtLevel=1]'
def told = new File(basedir, 'target/told').readLines()
assert told.size() == 6
assert told[0] == '[]'
first.doesNotSay('JVM profile')

assert told[1] == light
second.saysLike(/\[INFO] JVM profile light, to learn whether it is faster than plain, under which the classes took [\d.]+ s together/)

// The first run knew nothing of its classes: before light is taken, plain is measured once more.
assert told[2] == '[]'
third.saysLike(/\[INFO] JVM profile plain, (once more, since it was measured in one run only|since the classes need at least [\d.]+ s under light and [\d.]+ s under plain)/)

// Which one is faster is not for a test to say, but that it is the one which is said to be.
fourth.saysLike(/\[INFO] JVM profile (light|plain), since the classes need at least [\d.]+ s under light and [\d.]+ s under plain/)
assert (told[3] == light) == fourth.console().contains('JVM profile light')

assert told[4] == '[-XX:TieredStopAtLevel=3]'
own.doesNotSay('JVM profile')
assert told[5] == light
named.doesNotSay('JVM profile')
wrong.saysLike(/\[ERROR] .*The value <fast> of parallel\.jvmProfile cannot be used\./)
wrong.says('auto, plain or light')
wrong.hasNoStackTrace()
