import io.github.parallelmaven.fidelity.XmlComparison
import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

def (both, limited) = InvokedBuild.all(basedir)
['junit', 'spock', 'testng'].each { module ->
    def target = new File(basedir, "${module}/target").toPath()
    def kept = target.resolve('parallel-reports')
    assert XmlComparison.differences(target.resolve('surefire-reports'), kept) == []
    def flaky = kept.toFile().listFiles().findAll { it.name.endsWith('.xml') && it.text.contains('<flaky') }
    assert !flaky.empty : module
}

both.saysLike(/\[WARNING] FLAKY .* example.FlakyTest b_passesAtSecond \(passed on try 2\)/)
both.says('Flaky, that is failed and passed when repeated')
both.says('There are test failures')

limited.says('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0, Flakes: 1')
limited.says('failOnFlakeCount is set to 1')
limited.hasNoStackTrace()
