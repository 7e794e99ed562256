import groovy.json.JsonSlurper
import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

def (excused, expired, over, bad, plain) = InvokedBuild.all(basedir)

excused.says('Failed in quarantine, and not held against the build (1):')
excused.says('  example.CartTest.roundsWrongly, until 2999-12-31, anna: prices are doubles until the new money type is there')
excused.says('Line 3 of quarantine: the quarantine of CartTest#gone matches no test; take the line away or correct it')
excused.saysLike(/\[WARNING] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0/)
excused.doesNotSay('Run these again')
excused.says('BUILD SUCCESS')

// Nothing fails that is not excused, and yet the build is red until somebody looks at the line.
expired.says('A quarantine is over: Line 1 of expired: the quarantine of example.CartTest#adds expired on 2000-01-01 (anna: slow machine).')
over.says('There are test failures: 1 failed and 0 ended in error, of 2.')
over.says('expired on 2000-01-01')
bad.says('Line 3 of the quarantine bad cannot be understood: this is no date: 31.12.2999.')
plain.says('There are test failures: 1 failed and 0 ended in error, of 2.')
[excused, expired, over, bad, plain].each { it.hasNoStackTrace() }

def reports = new File(basedir, 'target/surefire-reports')
assert ReportedTests.in(reports).outcomes() == ['CartTest#adds=passed', 'CartTest#roundsWrongly=failure']
def run = new JsonSlurper().parse(new File(reports, 'parallel-run.json')).run
assert run.verdicts.collect { [it.name, it.verdict, it.quarantined] } == [['roundsWrongly', 'FAILED', false]]
