import io.github.parallelmaven.invoked.InvokedBuild

InvokedBuild.of(basedir).says('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0')

def (head, rows) = new File(basedir, 'target/site/jacoco/jacoco.csv').readLines()*.split(',').with { [it[0], it[1..-1]] }
def missed = rows.collectEntries { [it[head.findIndexOf { it == 'CLASS' }], it[head.findIndexOf { it == 'LINE_MISSED' }] as int] }
assert missed == [Left: 0, Right: 0]
