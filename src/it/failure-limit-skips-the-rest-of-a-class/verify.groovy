import io.github.parallelmaven.fidelity.XmlComparison
import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

// JUnit 6 can be told to skip what has not begun.
def reports = new File(basedir, 'target/parallel-reports')
assert XmlComparison.differences(new File(basedir, 'target/surefire-reports').toPath(), reports.toPath()) == []
assert ReportedTests.in(reports).outcomes() == [
    'FailingTest#a_passes=passed',
    'FailingTest#b_fails=failure',
    'FailingTest#c_isSkipped=skipped',
    'FailingTest#d_isSkipped(int)=skipped',
]
InvokedBuild.of(basedir).says('Tests run: 4, Failures: 1, Errors: 0, Skipped: 2')
