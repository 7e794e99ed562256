import groovy.json.JsonSlurper
import io.github.parallelmaven.invoked.InvokedBuild

def (first, replayed, noJvm, noFile, noName) = InvokedBuild.all(basedir)
first.says('-Dparallel.replay=target/parallel/orders.json#1')
replayed.says('3 test classes on 1 worker')
replayed.saysLike(/\[ERROR] FAIL .* w1 example.BVictimTest failsTogether/)
replayed.doesNotSay('-Dparallel.replay=')
noJvm.says('The order target/parallel/orders.json#7 cannot be repeated: there is no JVM of this name, only 1.')
noFile.says('there is no such file')
noName.says('The value <target/parallel/orders.json> of parallel.replay cannot be used.')
[replayed, noJvm, noFile, noName].each { it.hasNoStackTrace() }

def orders = new JsonSlurper().parse(new File(basedir, 'target/parallel/orders.json'))
assert [orders.format, orders.version, orders.module] == ['parallel-orders', 1, 'example:replay-repeats-the-order-of-a-jvm#default-test']
assert orders.jvms.collect { [it.worker, it.jvm, it.units*.name] } ==
    [[1, 1, ['example.APolluterTest', 'example.BVictimTest', 'example.CLastTest']]]
