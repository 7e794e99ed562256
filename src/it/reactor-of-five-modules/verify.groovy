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

// The lines of each module say whose they are. Maven's own summary is no judge: Maven 4 leaves out what went well.
def (failing, resumed, picked) = InvokedBuild.all(basedir)
def passed = { build, module, tests -> build.saysLike(/\[INFO] \[$module] $tests tests in .*: $tests passed; .*/) }
passed(failing, 'plain', 2)
passed(failing, 'modular', 3)
passed(failing, 'testng', 2)
failing.saysLike(/\[(INFO|ERROR)] failing \.+ FAILURE.*/)
failing.saysLike(/\[ERROR] \[failing] 3 tests in .*: 2 passed, 1 failed; .*/)
failing.says('There are test failures: 1 failed and 0 ended in error, of 3.')
failing.doesNotSay('[dependent]')

resumed.says('BUILD SUCCESS')
resumed.saysLike(/\[ERROR] \[failing] 3 tests in .*: 2 passed, 1 failed; .*/)
passed(resumed, 'dependent', 2)
['plain', 'modular', 'testng'].each { resumed.doesNotSay("[$it]") }

// A module that is built alone needs no label.
picked.saysLike(/\[INFO] 2 tests in .*: 2 passed; .*/)
picked.doesNotSay('Building plain')
[failing, resumed, picked].each { it.hasNoStackTrace() }
assert picked.console().contains('BUILD SUCCESS')
