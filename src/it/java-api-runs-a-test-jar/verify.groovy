import java.util.concurrent.TimeUnit

// The sample of the page, as it stands there, and the command that the page says.
def page = new File(basedir, '../../../docs/java-api.md').getText('UTF-8')
def sample = (page =~ /(?s)```java\n(import .*?class RunTestJar.*?)```/)[0][1]
def command = page.readLines().find { it.startsWith('java -cp ') }
def checkout = new File(basedir, 'target/checkout')
new File(checkout, 'RunTestJar.java').setText(sample, 'UTF-8')

def tests = new File(basedir, 'target/tests.classpath').text.trim()
def jar = tests.split(File.pathSeparator).find { it.endsWith('commons-csv-1.14.0-tests.jar') }
// Some tests want their files beside classes and not inside a jar.
def classPath = ['src/test/resources', tests].join(File.pathSeparator)
def given = [java: "${System.getProperty('java.home')}/bin/java", 'api/*': "$basedir/target/api/*",
             'tests.jar': jar, '"$(cat tests.classpath)"': classPath]
def words = command.replace("'", '').split(' (?![^"]*"$)').collect { given.getOrDefault(it, it).toString() }
assert words.size() == 6

def out = new File(basedir, 'target/sample.txt')
def process = new ProcessBuilder(words).directory(checkout).redirectErrorStream(true).redirectOutput(out).start()
assert process.waitFor(5, TimeUnit.MINUTES)
def lines = out.readLines()
assert process.exitValue() == 0 : lines
def total = (lines.find { it.contains(' of ') && it.endsWith('classes') } =~ /of (\d+)/)[0][1] as int
assert total == 35
assert lines.findAll { it ==~ /\d+ of \d+ classes/ } == (1..total).collect { "$it of $total classes" }
def summary = lines.find { it.startsWith('Tests run: ') }
// As many as Maven runs of src/it/suites/commons-csv.
assert summary.startsWith('Tests run: 914, Failures: 0, Errors: 0, ')
assert lines.any { it ==~ /\d+ tests in .* 2 workers.*/ }
assert !lines.any { it.contains('Exception') }
// It is a guest there as well.
assert new File(checkout, 'target').list() as List == ['parallel']
