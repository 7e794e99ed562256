import io.github.parallelmaven.fidelity.SameReports
import io.github.parallelmaven.invoked.ReportedTests

def target = new File(basedir, 'target')
def pairs = [['theirs', 'ours'], ['theirs', 'two-workers'], ['theirs-3.5', 'ours-3.5']]
['', '-phrased', '-few'].each { kind ->
    pairs.each { theirs, ours ->
        def differences = SameReports.differences(new File(target, theirs + kind), new File(target, ours + kind))
        assert differences.isEmpty() : "${ours}${kind}: " + differences.join(System.lineSeparator())
    }
}
// The comparison means something only where there is something to compare.
assert ReportedTests.in(new File(target, 'ours')).outcomes().size() > 12
def password = { new File(target, "${it}/TEST-example.SetUpCheck-suffix.xml").text.find('(?<="db.password" value=")[^"]*') }
assert password('ours') == '***' && password('two-workers') == 'hush'
// Not yet in the comparison: rerunFailingTestsCount.
