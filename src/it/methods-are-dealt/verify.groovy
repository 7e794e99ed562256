import io.github.parallelmaven.invoked.InvokedBuild

InvokedBuild.of(basedir).says('Tests run: 6, Failures: 0')

def jvmOf = new File(basedir, 'target/ran-again').readLines()*.split(' ').collectEntries { [it[1], it[2]] }
assert jvmOf.size() == 6
assert jvmOf['a'] != jvmOf['b']
assert ['a', 'c', 'e'].collect { jvmOf[it] }.toSet() == [jvmOf['a']].toSet()
assert ['b', 'd', 'f'].collect { jvmOf[it] }.toSet() == [jvmOf['b']].toSet()
