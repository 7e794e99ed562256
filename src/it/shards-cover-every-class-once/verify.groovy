import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.NestedMaven
import java.time.Duration

def classes = ['FiveTest', 'FourTest', 'OneTest', 'ThreeTest', 'TwoTest']
def tests = { names -> names.collectMany { [it, "${it}.Inner".toString()] }.sort() }
def ran = new File(basedir, 'target/ran')

// What one Maven process ran, test by test.
def run = { List arguments ->
    ran.delete()
    def log = new File(basedir, 'nested.log')
    try (def maven = NestedMaven.start(basedir, localRepositoryPath, log, [:], arguments.collect { it.toString() })) {
        assert maven.exitCode(Duration.ofMinutes(2)) == 0 : log.text
        maven.build().hasNoStackTrace()
    }
    ran.exists() ? ran.readLines() : []
}
def surefire = { String file -> run(['surefire:test', "-Dsurefire.includesFile=target/$file"]) }
def names = { String directory -> new File(basedir, "target/$directory").list().sort().join(' ') }

assert names('of1') == 'plan.json shard_0.txt'
assert names('of3') == 'plan.json shard_0.txt shard_1.txt shard_2.txt'
['plan.json', 'shard_0.txt', 'shard_1.txt', 'shard_2.txt'].each {
    assert new File(basedir, "target/of3/$it").bytes == new File(basedir, "target/of3again/$it").bytes
}

def builds = InvokedBuild.all(basedir)
builds.each { it.hasNoStackTrace() }
builds[1].says('5 test classes in 2 shards by the strategy round_robin (history for 0 of them)')
builds[1].says('A test class that this plan does not know runs in shard_1.txt alone')

// Surefire, whose includes in the POM are joined with each file.
assert ran.readLines().sort() == tests(classes)
assert (surefire('of2/shard_0.txt') + surefire('of2/shard_1.txt')).sort() == tests(classes)
// More shards than classes: an empty one runs nothing.
assert surefire('of7/shard_5.txt') == []

// A class that came after the plan runs once.
def late = new File(basedir, 'src/test/java/example/a/LateTest.java')
late.text = new File(basedir, 'src/test/java/example/a/OneTest.java').text.replace('OneTest', 'LateTest')
def all = tests(classes + 'LateTest')
def three = (0..2).collect { run(['test-compile', 'surefire:test', "-Dsurefire.includesFile=target/of3/shard_${it}.txt"]) }
assert three.flatten().sort() == all
assert three[2].contains('LateTest')
def planned = (1..3).collect { run(['parallel:run', "-Dparallel.shard=$it/3", '-Dparallel.plan=target/of3', '-Dworkers=1']) }
assert planned.flatten().sort() == all
assert planned.collect { it.sort() } == three.collect { it.sort() }
