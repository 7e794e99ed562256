import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

InvokedBuild.of(basedir).says('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0')

assert ReportedTests.in(new File(basedir, 'target/surefire-reports')).outcomes() == [
    'VersionTest#isSix()[1]=passed',
    'VersionTest#isSix()[2]=passed',
]
