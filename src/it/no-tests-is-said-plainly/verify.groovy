import io.github.parallelmaven.invoked.InvokedBuild

def (uncompiled, empty, forbidden, unmatched, skipped) = InvokedBuild.all(basedir)
uncompiled.saysLike(/\[ERROR] .*There are test sources but no compiled tests in .*test-classes\./)
uncompiled.says('mvn test-compile')
[empty, unmatched].each {
    it.saysLike(/\[INFO] No tests to run\./)
    it.doesNotSay('ERROR')
}
forbidden.saysLike(/\[ERROR] .*No tests were run: .*/)
forbidden.says('failIfNoTests=false')
skipped.saysLike(/\[INFO] Tests are skipped\./)
[uncompiled, empty, forbidden, unmatched, skipped]*.hasNoStackTrace()
assert !new File(basedir, 'target/surefire-reports').list()
