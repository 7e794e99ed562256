import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

def build = InvokedBuild.of(basedir)
build.says('Tests are skipped.') // by Surefire
build.says('5 test classes on 2 workers')
build.says('Tests run: 16, Failures: 0, Errors: 0, Skipped: 4')
build.saysLike(/\[INFO] 16 tests in [\d.]+ s: 12 passed, 4 skipped; 2 workers.*/)

def tests = ReportedTests.in(new File(basedir, 'target/surefire-reports'))
assert tests.outcomes() == [
    'DisabledClassTest#first=skipped',
    'DisabledClassTest#second=skipped',
    'KindsTest#dynamic()[1]=passed',
    'KindsTest#dynamic()[2]=passed',
    'KindsTest#parameterized(int)[1]=passed',
    'KindsTest#parameterized(int)[2]=passed',
    'KindsTest#parameterizedByTwo(String, int)[1]=passed',
    'KindsTest#plain=passed',
    'KindsTest#repeated()[1]=passed',
    'KindsTest#repeated()[2]=passed',
    'KindsTest$Inner#nested=passed',
    'KindsTest$Inner$Innermost#nestedTwice=passed',
    'SkippedTest#assumption=skipped',
    'SkippedTest#disabled=skipped',
    'SkippedTest#runs=passed',
    'WorkersTest#workerKnowsItsNumber=passed',
]

def files = new File(basedir, 'target/surefire-reports').list().toSorted()
assert files == ['DisabledClassTest', 'KindsTest', 'SkippedTest', 'WorkersTest'].collectMany {
    ["TEST-example.${it}.xml", "example.${it}.txt"]*.toString()
}.toSorted() + 'parallel-run.json'
def kinds = new File(basedir, 'target/surefire-reports/TEST-example.KindsTest.xml').text
assert kinds.contains('<system-out><![CDATA[printed by plain')
