import groovy.json.JsonSlurper
import io.github.parallelmaven.invoked.InvokedBuild

def (red, still, mended, rest, all, surefire, reported, again, hidden, wrong) = InvokedBuild.all(basedir)
red.says('There are test failures')
// Of five tests and a set-up that failed, two methods of one class; the invocations of a method stay together.
still.says('Only what failed in the last run: example.ShakyTest')
still.says('Tests run: 3, Failures: 2, Errors: 0, Skipped: 0')
mended.says('Tests run: 3, Failures: 0')
// What -Dtest left out is still on the list.
rest.says('Only what failed in the last run: example.SetUpTest')
rest.says('Tests run: 2, Failures: 0')
all.says('Nothing failed in the last run, so that all tests run.')
all.says('Tests run: 8, Failures: 0')
surefire.says('There are test failures')
reported.says('Only what failed in the last run: example.SetUpTest, example.ShakyTest')
reported.says('Tests run: 5, Failures: 0')
hidden.says('Tests that failed in the last run were not run again: example.ShakyTest#secondFails.')
wrong.says('The value <lost> of parallel.only cannot be used.')
[hidden, wrong].each { it.hasNoStackTrace() }
def kept = new JsonSlurper().parse(new File(basedir, 'target/parallel/failed.json'))
assert [kept.format, kept.version] == ['parallel-failed', 1]
assert kept.classes == [[name: 'example.ShakyTest', tests: ['example.ShakyTest#secondFails']]]
