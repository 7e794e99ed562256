import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

def both = ['FirstTest#hasANumberOfItsOwn=passed', 'SecondTest#hasANumberOfItsOwn=passed']
def expected = [
    plain: both,
    modular: both + 'ThingTest#isInItsModule=passed',
    testng: both,
    failing: ['FailingTest#fails=failure'] + both,
    dependent: both,
]
expected.each { module, tests ->
    assert ReportedTests.in(new File(basedir, "$module/target/surefire-reports")).outcomes() == tests
}
// Every JVM has given its number back.
assert new File(basedir, 'target/numbers').list() == []

def summary = { build, results ->
    results.each { module, result -> build.saysLike(/\[(INFO|ERROR)] $module \.+ $result.*/) }
    (expected.keySet() - results.keySet()).each { assert !(build.console() =~ /(?m)^\[INFO] $it \.+ /) }
    build.hasNoStackTrace()
}
def (failing, resumed, picked) = InvokedBuild.all(basedir)
summary(failing, [plain: 'SUCCESS', modular: 'SUCCESS', testng: 'SUCCESS', failing: 'FAILURE', dependent: 'SKIPPED'])
summary(resumed, [failing: 'SUCCESS', dependent: 'SUCCESS'])

picked.saysLike(/\[INFO] Tests run: 2, Failures: 0, Errors: 0, Skipped: 0/)
picked.doesNotSay('plain')

failing.says('There are test failures: 1 failed and 0 ended in error, of 3.')
['plain', 'modular', 'testng', 'failing'].each {
    failing.saysLike(/\[INFO] \[$it] .*Tests run.*|\[(INFO|ERROR)] \[$it] .* tests? in .*/)
}
failing.says('[ERROR] [failing] ')
