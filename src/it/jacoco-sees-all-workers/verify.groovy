import io.github.parallelmaven.fidelity.ReportComparison
import io.github.parallelmaven.invoked.InvokedBuild

def (ours, surefires) = InvokedBuild.all(basedir)
ours.says('Tests run: 8, Failures: 0, Errors: 0, Skipped: 0')
ours.says('2 workers')
surefires.says('Tests run: 8, Failures: 0, Errors: 0, Skipped: 0')
assert !(surefires.console() =~ /--- parallel/)

def target = basedir.toPath().resolve('target')
def difference = ReportComparison.compare(
    target.resolve('by-surefire/surefire-reports'), target.resolve('by-us/surefire-reports'))
assert difference.isEqual() : difference.describe()

// Instructions, branches, lines, complexity and methods of every class, to the same number.
def counters = { target.resolve("$it/site/jacoco/jacoco.csv").toFile().readLines().sort() }
assert counters('by-us') == counters('by-surefire')
def head = counters('by-us').find { it.startsWith('GROUP') }.split(',').toList()
def missed = counters('by-us').findAll { !it.startsWith('GROUP') }*.split(',').collectEntries {
    [it[2], [it[head.indexOf('BRANCH_MISSED')] as int, it[head.indexOf('LINE_MISSED')] as int]]
}
assert missed.subMap('Left', 'Right') == [Left: [0, 0], Right: [0, 0]]
assert missed.Signs == [1, 1]
assert missed.Unused[0] == 4
