import io.github.parallelmaven.fidelity.SameReports
import io.github.parallelmaven.fidelity.XmlComparison
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
// Surefire's text report shows the last try alone, and its reports leave out what tests print that did not fail.
['ours', 'two-workers'].each {
    def ours = new File(target, "${it}-repeated")
    assert XmlComparison.differences(new File(target, 'theirs-repeated').toPath(), ours.toPath()) == []
    def xml = new File(ours, 'TEST-example.OutcomesSpec-suffix.xml').text
    assert xml.contains('<flakyFailure') && xml.contains('<rerunFailure') && xml.contains('<rerunError')
}

def password = { new File(target, "${it}/TEST-example.SetUpCheck-suffix.xml").text.find('(?<="db.password" value=")[^"]*') }
assert password('ours') == '***' && password('two-workers') == 'hush'
