import io.github.parallelmaven.invoked.InvokedBuild

def build = InvokedBuild.of(basedir)
build.doesNotSay('[INFO]')
build.doesNotSay('printed by a test that passes')
build.says('example.FailingTest fails')
build.says('expected: <5> but was: <4>')
build.says('printed by the test that fails')
build.says('There are test failures: 1 failed and 0 ended in error, of 2.')
build.hasNoStackTrace()

// The first of the two builds, which passed, printed nothing at all.
assert build.console().readLines().find { it } .contains('example.FailingTest fails')
