import io.github.parallelmaven.invoked.InvokedBuild

def (run, found, replayed, always, passing, nothing, unnamed) = InvokedBuild.all(basedir)
run.says('Tests run: 203, Failures: 2, Errors: 0, Skipped: 0')
run.says('-Dparallel.replay=target/parallel/orders.json#1')

found.says('In the last run, JVM 1 ran 200 classes before VictimTest#failsAfterBoth')
found.saysInOrder('Probe 1: 200 classes before it: fails', 'Probe 2: no class before it: passes')
found.says('fails after example.C057Test, example.C060Test, and passes without any one of them')
found.saysLike(/\[INFO] Repeat it: mvn test-compile .*:run .*-Dparallel.replay=target\/parallel\/bisect.json#1/)
found.says('BUILD SUCCESS')

replayed.says('3 test classes on 1 worker')
replayed.saysLike(/\[ERROR] FAIL .* example.VictimTest failsAfterBoth/)

[found, always, passing, nothing, unnamed].each { it.hasNoStackTrace() }
always.says('VictimTest#failsAlways fails in a fresh JVM with nothing before it: no other class is to blame')
passing.says('VictimTest#passes does not fail after 200 classes that ran before it')
nothing.says('nothing in it matches -Dtest=NoSuchTest')
unnamed.says('of test cannot be used')
