import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper
import io.github.parallelmaven.invoked.InvokedBuild

def (together, killed, plain, limited) = InvokedBuild.all(basedir)

// Both fail, and none breaks the build.
together.says('Flaky, that is failed and passed when repeated (1):')
together.says('example.BVictimTest.flaky, 2 tries')
together.says('Fails only together, that is failed twice in the JVM of other tests and passed alone in a fresh one (1):')
together.says('example.BVictimTest.failsTogether, 3 tries, of which 1 alone')
together.saysLike(/\[WARNING] ALONE .* example.BVictimTest failsTogether \(passed alone in a fresh JVM, on try 3\)/)
together.saysLike(/\[INFO] Find what makes it fail: mvn test-compile .*:bisect .*-Dtest=example.BVictimTest#failsTogether/)
together.says('Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Flakes: 2')
together.says('BUILD SUCCESS')

// A JVM died, and nothing is missing.
killed.saysLike(/\[WARNING] DEAD .*/)
killed.says('example.CKillerTest.diesTogether, 2 tries, of which 1 alone')
killed.says('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0, Flakes: 1')
killed.says('BUILD SUCCESS')

// Without the wish, all is as it was.
plain.says('Tests run: 4, Failures: 2, Errors: 1, Skipped: 0')
plain.says('The tests did not run to their end')
plain.saysLike(/\[INFO] Repeat what the JVM ran that ran example.BVictimTest: .* -Dparallel.replay=.*orders.json#1/)

limited.says('failOnFlakeCount is set to 2')
[together, killed, plain, limited].each { it.hasNoStackTrace() }

def reports = new File(basedir, 'target/surefire-reports')
def victim = new XmlSlurper().parse(new File(reports, 'TEST-example.BVictimTest.xml'))
assert victim.@failures == '0' && victim.@flakes == '2'
def failing = victim.testcase.find { it.@name == 'failsTogether' }
assert failing.flakyFailure.size() == 2 && failing.failure.isEmpty()
assert new File(reports, 'TEST-example.BVictimTest.xml').text.count('fails only together with other tests') == 1

def run = new JsonSlurper().parse(new File(reports, 'parallel-run.json')).run
assert run.verdicts.collectEntries { [it.name, it.verdict] } == [failsTogether: 'TOGETHER', flaky: 'FLAKY']
