import io.github.parallelmaven.invoked.InvokedBuild

// Processes in which the tests of each class ran.
def processes = { name ->
    new File(basedir, "target/ran-$name").readLines()*.split(' ').groupBy { it[0] }.collectEntries { type, tests ->
        [type, tests.collect { it[2] }.toSet().size()]
    }
}

InvokedBuild.all(basedir)*.says('Errors: 0')
def whole = ['AllOfThemTest', 'FixedOrderTest', 'InheritedInstanceTest', 'IsolatedTest', 'LockedTest', 'OneInstanceTest',
             'OrderedByAnnotationTest', 'OrderedTest', 'OwnSuiteTest', 'ParametersTest', 'ThreadsTest']
def split = ['PlainTest', 'PlainJUnit3Test', 'PlainJUnit4Test', 'CountingTest']

def byMethod = processes('method')
assert byMethod.keySet() == (whole + split).toSet()
whole.each { assert byMethod[it] == 1: "$it was split" }
split.each { assert byMethod[it] == 2: "$it was not split" }

// A field that is shared is no proof that tests lean on each other, but a reason not to split by itself.
def auto = processes('auto')
(whole + 'CountingTest').each { assert auto[it] == 1: "$it was split" }
assert auto['PlainTest'] > 1
