import groovy.json.JsonSlurper
import io.github.parallelmaven.invoked.InvokedBuild

def (perClass, twos, leaks, memory, port, much, blind) = InvokedBuild.all(basedir)
def jvms = { folder ->
    new JsonSlurper().parse(new File(basedir, "target/${folder}/orders.json")).jvms.collect { it.units*.name*.replace('example.', '') }
}
[perClass, twos, leaks, memory, port].each { it.says('Tests run: 5, Failures: 0, Errors: 0, Skipped: 0') }
// The tests themselves fail where two JVMs of a number are at work at once.
assert jvms('one').every { it.size() == 1 }
assert jvms('one').flatten().sort() == ['ATest', 'BTest', 'CTest', 'DTest', 'ETest']
assert jvms('two')*.size() == [2, 2, 1]
assert jvms('three') == [['ATest', 'BTest'], ['CTest', 'DTest', 'ETest']]
assert jvms('four') == [['ATest', 'BTest', 'CTest'], ['DTest', 'ETest']]
// No spare JVM could start; that is said once, and all else goes on.
assert jvms('five').every { it.size() == 1 }
assert jvms('five').flatten().size() == 5
def told = port.console().readLines().findAll { it.contains('could not be started while that one lived') }
assert told.size() == 1
[much, blind].each { it.hasNoStackTrace() }
much.says('The value <much> of parallel.recycleAboveMemory cannot be used.')
blind.says('The value <off> of parallel.leaks cannot be used.')
