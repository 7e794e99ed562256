import io.github.parallelmaven.invoked.InvokedBuild

InvokedBuild.all(basedir).each { it.says('20 test classes on 2 workers') }
['first', 'second'].each { run ->
    def setUps = new File(basedir, "target/$run").readLines()
    // Each worker for itself would make eight.
    assert setUps.size() < 7 : setUps
    assert setUps*.takeWhile { it != ' ' }.toSet() == ['Blue', 'Green', 'Red', 'Yellow'].toSet()
    assert setUps*.split(' ')*.last().toSet() == ['1', '2'].toSet()
}
return true
