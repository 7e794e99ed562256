import io.github.parallelmaven.invoked.NestedMaven
import io.github.parallelmaven.invoked.ReportedTests

import java.nio.charset.Charset
import java.time.Duration

if (!Charset.forName(System.getProperty('sun.jnu.encoding')).newEncoder().canEncode('ü')) {
    println 'In this locale the JVM can name no such folder.'
    return
}

// The folder gets its name only here, since not every checkout can hold it.
def project = new File(basedir, "target/pfad mit ü, 'Anführung' & 100%")
['pom.xml', 'src/test/java/example/GreetingTest.java'].each {
    def copy = new File(project, it)
    copy.parentFile.mkdirs()
    copy.bytes = new File(basedir, it).bytes
}
def log = new File(basedir, 'umlaut.log')
def goals = ['test-compile', 'parallel:run', '-Dworkers=2', '-DargLine=-Dgiven="ein Wert"']
try (def maven = NestedMaven.start(project, localRepositoryPath, log, [LC_ALL: 'C.UTF-8'], goals)) {
    assert maven.exitCode(Duration.ofMinutes(2)) == 0
    maven.build().says('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0')
}
assert ReportedTests.in(new File(project, 'target/surefire-reports')).outcomes() == [
    'GreetingTest#passes=passed',
    'GrüßeTest#grüßt=passed',
]
assert new File(project, 'target/surefire-reports/TEST-example.GrüßeTest.xml').getText('UTF-8').contains(
    "Grüße aus ${project.canonicalPath}")

def refused = new File(basedir, 'ascii.log')
try (def maven = NestedMaven.start(project, localRepositoryPath, refused, [LC_ALL: 'C.UTF-8'], goals + '-Pascii')) {
    assert maven.exitCode(Duration.ofMinutes(2)) == 1
    maven.build().says('lacks a character of it')
    maven.build().says('docs/troubleshooting.md#unreadable-path')
    maven.build().hasNoStackTrace()
}
