import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

def build = InvokedBuild.of(basedir)
build.says('The tests of junit-4-11 are left to Surefire: junit:junit 4.11 is older than 4.12')
build.says('The tests of suite-files are left to Surefire: suiteXmlFiles is configured')
build.says('The tests of plain-java are left to Surefire: it has no test framework')
build.saysLike(/.*1 tests? in .* 1 passed; 1 worker.*/)

def outcomes = { ReportedTests.in(new File(basedir, "${it}/target/surefire-reports")).outcomes() }
assert outcomes('junit-4-11') == ['OldTest#passes=passed']
assert outcomes('plain-java') == ['PlainTest#example.PlainTest.testPasses()=passed']
assert outcomes('ours') == ['NewTest#passes=passed']
assert new File(basedir, 'suite-files/target/surefire-reports/TEST-TestSuite.xml').text.contains('classname="example.InSuite"')
