import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

InvokedBuild.of(basedir).says('Tests run: 4, Failures: 0, Errors: 0, Skipped: 0')

assert ReportedTests.in(new File(basedir, 'target/surefire-reports')).outcomes() == [
    'BothTest#runsOnJupiter=passed',
    'BothTest#runsOnVintage=passed',
    'FiveTest#runsOnJupiter=passed',
    'FourTest#runsOnVintage=passed',
]
