import io.github.parallelmaven.invoked.InvokedBuild

def (usual, slow) = InvokedBuild.all(basedir)
usual.doesNotSay('SLOW')
slow.saysLike(/\[WARNING] SLOW .* w1 example.NappingTest has taken \d\.\d s, \d\.\d s expected; now in example.NappingTest.naps/)
assert slow.console().count('SLOW') == 1
slow.says('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
