import groovy.json.JsonSlurper
import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.NestedMaven

import java.time.Duration

def (unknown, run, planned, madeUp, noTests, contradiction, skipped) = InvokedBuild.all(basedir)
unknown.says('No times of these tests are known yet, so the suites are made up. Run parallel:run first.')
unknown.says('Simulated on made-up suites: tests 100, workers 4, trials 20, seed 1')

planned.says('Simulated on the history of example:benchmark-recommends-workers-from-history#default-test: test classes 4, of them measured before 4, trials 200, seed 1')
['balanced', 'by_file', 'round_robin', 'shards'].each { strategy ->
    [1, 2, 3, 4, 8, 16, 32, 64].each { workers ->
        planned.saysLike(/\[INFO] $strategy +$workers +[\d.]+ s +[\d.]+ s +[\d.]+x +[\d.]+ % +[\d.]+ %/)
    }
}
planned.saysLike(/\[INFO] Knee: [1-4]\. Recommended workers: [234], since example\.SlowTest alone takes \d\.\d+ s, and all others fit beside it\./)

def directory = new File(basedir, 'target/parallel/benchmark')
def json = new JsonSlurper().parse(new File(directory, 'benchmark.json'))
assert json.format == 'parallel-benchmark 1'
assert json.kind == 'capacity'
assert json.result.figures.size() == 4 * 64
assert json.result.capacity.reason.startsWith('example.SlowTest alone')
def svg = new groovy.xml.XmlSlurper().parse(new File(directory, 'benchmark.svg'))
assert svg.title.text().contains('benchmark-recommends-workers-from-history')

madeUp.says('Simulated on made-up suites: tests 20, workers 4, trials 200, seed 1')
madeUp.saysLike(/\[INFO] giant +balanced +.* s +.* s +[12]\.\d+x +[\d.]+ % +[\d.]+ %/)
assert new JsonSlurper().parse(new File(basedir, 'target/made-up/benchmark.json')).kind == 'synthetic'

noTests.says('The value <0> of parallel.testCount cannot be used.')
noTests.says('Cure: Use a number from 1 to 1000000')
contradiction.says('The value <true> of parallel.measured cannot be used.')
[noTests, contradiction].each { it.hasNoStackTrace() }
skipped.says('Tests are skipped, and so is their benchmark.')
skipped.doesNotSay('Knee')

// Where there is no project at all.
def version = (new File(basedir, 'pom.xml').text =~ /<artifactId>parallel-maven-plugin<\/artifactId>\s*<version>([^<]+)</)[0][1]
def nowhere = new File(basedir, 'target/nowhere')
nowhere.mkdirs()
def log = new File(basedir, 'nowhere.log')
try (def maven = NestedMaven.start(nowhere, localRepositoryPath, log, [:], ["io.github.parallelmaven:parallel-maven-plugin:$version:benchmark".toString(), '-Dworkers=2', '-Dparallel.trials=5'])) {
    assert maven.exitCode(Duration.ofMinutes(1)) == 0
    maven.build().says('There is no project here, so the suites are made up.')
    maven.build().says('Simulated on made-up suites: tests 100, workers 2, trials 5, seed 1')
}
assert new File(nowhere, 'target/parallel/benchmark/benchmark.svg').file
