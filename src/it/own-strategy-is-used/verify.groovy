import io.github.parallelmaven.invoked.InvokedBuild

def (good, forgetful, deaf) = InvokedBuild.all(basedir)
// The contracts: 4 tests of a strategy, 2 of an estimator, 2 of a listener, 3 of a report.
good.says('Tests run: 11, Failures: 0, Errors: 0, Skipped: 0')

// No run has measured anything yet, so the estimator knows best, and the last class is the shortest.
def heard = good.console().readLines().findAll { it.startsWith('heard ') }
def suite = heard.dropWhile { it != 'heard 6 classes on 2 workers' }
assert suite.size() == 8
def ran = { worker -> suite.findAll { it.startsWith("heard $worker ") }.collect { (it =~ /T(\d)Test#passes PASSED/)[0][1] } }
assert ran(1) == ['6', '4', '2']
assert ran(2) == ['5', '3', '1']
assert suite.last() == 'heard the end of 6 tests, green: true'
assert new File(basedir, 'suite/target/surefire-reports/losers.txt').text == ''

forgetful.says('The extension own.Forgetful cannot be used: the strategy forgetful forgot example.T1Test.')
forgetful.says('docs/troubleshooting.md#bad-extension')
forgetful.hasNoStackTrace()

deaf.says('own.Loud failed while it was told of a TestFinished: java.lang.IllegalStateException: ears are full')
deaf.hasNoStackTrace()
