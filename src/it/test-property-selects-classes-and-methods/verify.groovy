import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

def ran = { ReportedTests.in(new File(basedir, "target/${it}")).outcomes()*.minus('=passed') }
assert ran('method') == ['FirstTest#one']
assert ran('patterns') == ['FirstTest#one', 'FirstTest$Inner#nested', 'SecondTest#three']
assert ran('nested') == ['FirstTest$Inner#nested']
assert ran('outside') == ['Outside#five']

def (missing, allowed, method, demanded) = InvokedBuild.all(basedir)[4..7]
missing.says('No test matches -Dtest=MissingTest.')
allowed.says('No tests to run.')
method.says('No tests to run: no test of the class that was found matches -Dtest=FirstTest#missing, and Surefire passes such a build')
demanded.says('No tests were run: no test of the class that was found matches')
