import io.github.parallelmaven.invoked.InvokedBuild

InvokedBuild.all(basedir).each { it.says('20 test classes on 2 workers') }
['first', 'second'].each { run ->
    def setUps = new File(basedir, "target/$run").readLines()
    assert setUps.toSet().size() == setUps.size() : setUps
    assert setUps*.takeWhile { it != ' ' }.toSet() == ['Blue', 'Green', 'Red', 'Yellow'].toSet()
    assert setUps*.split(' ')*.last().toSet() == ['1', '2'].toSet()
}
// Each worker for itself would make eight in each run.
def both = ['first', 'second'].sum { new File(basedir, "target/$it").readLines().size() }
assert both < 14 : both
return true
