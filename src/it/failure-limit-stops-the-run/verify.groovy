import io.github.parallelmaven.invoked.InvokedBuild

def (limited, repeated) = InvokedBuild.all(basedir)
limited.says('Not run, since enough tests had failed (skipAfterFailureCount): example.BFirstTest, example.CSecondTest')
limited.says('1 test class, 2 more not run')
limited.says('Tests run: 2, Failures: 1, Errors: 0, Skipped: 0')
limited.says('There are test failures: 1 failed and 0 ended in error, of 2.')
limited.doesNotSay('Lost')
limited.hasNoStackTrace()

repeated.says('Tests run: 4, Failures: 0, Errors: 0, Skipped: 0, Flakes: 1')
repeated.doesNotSay('Not run')
