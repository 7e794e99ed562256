import io.github.parallelmaven.invoked.InvokedBuild
import java.nio.file.Files

def (github, gitlab, teamcity, azure, nobody, unknown) = InvokedBuild.all(basedir)
def lines = { it.console().readLines() }
def source = 'src/test/java/example/FailingTest.java'
def source_lines = new File(basedir, source).readLines()
def failing = source_lines.findIndexOf { it.contains('assertEquals(1') } + 1
def flaky = source_lines.findIndexOf { it.contains('assertTrue(again') } + 1

// The service relates paths to its checkout, which here nobody names, so that it is the topmost directory of the build.
assert lines(github).contains("::error file=$source,line=$failing,title=example.FailingTest.fails::"
    + '100 %25 wrong ==> expected: <1> but was: <2>' as String)
assert lines(github).contains("::warning file=$source,line=$flaky,title=example.FailingTest.passesAtSecond::"
    + 'Passed only when repeated: never at first ==> expected: <true> but was: <false>' as String)
def step = new File(basedir, 'target/step.md').text
assert step.startsWith('### Tests of example:ci-service-is-told-in-its-own-words\n')
assert step.contains('| Tests | Passed | Failures |') && step.contains('#### Failures (1)')

assert lines(gitlab).any { it =~ /^\u001b\[0Ksection_start:\d+:parallel_\w+_failures\[collapsed=true]/ }
assert lines(gitlab).any { it == "example.FailingTest.fails ($source:$failing)" }
assert lines(gitlab).any { it =~ /^\u001b\[0Ksection_end:\d+:parallel_\w+_failures/ }

assert lines(teamcity).any { it =~ /^##teamcity\[importData type='surefire' path='.*\/TEST-\*\.xml']$/ }
assert lines(teamcity).any { it =~ /^##teamcity\[buildStatisticValue key='parallel_\w+\.Failures' value='1']$/ }

assert lines(azure).contains("##vso[task.logissue type=error;sourcepath=$source;linenumber=$failing;]"
    + 'example.FailingTest.fails: 100 %AZP25 wrong ==> expected: <1> but was: <2>' as String)
def upload = lines(azure).find { it.startsWith('##vso[task.uploadsummary]') }
assert new File(upload - '##vso[task.uploadsummary]').text.startsWith('### Tests of')

[gitlab, teamcity, azure, nobody].each { build -> assert lines(build).every { !it.startsWith('::') } }
[github, gitlab, teamcity, nobody].each { build -> assert lines(build).every { !it.startsWith('##vso') } }
unknown.says('The value <jenkins> of parallel.ciOutput cannot be used.')
unknown.hasNoStackTrace()
assert !unknown.console().contains('FAIL ')
return true
