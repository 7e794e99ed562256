import groovy.json.JsonSlurper
import io.github.parallelmaven.fidelity.ReportComparison
import io.github.parallelmaven.invoked.InvokedBuild
import java.util.zip.GZIPInputStream

def builds = InvokedBuild.all(basedir)
builds.each { it.hasNoStackTrace() }
def (plan, one, two, three, full, merged, ignoring, withheld, other, mixed, refused) = builds
def target = { String path -> new File(basedir, "target/$path") }
def record = { String path -> new JsonSlurper().parse(target("$path/parallel-run.json")).run }

plan.saysLike(/\[INFO] 6 test classes in 3 shards by the strategy balanced .*/)
one.says('[INFO] shard 1 of 3 = shard_0.txt (parallel.shard=1/3)')

// Three shards and their merge are one full run, which is the first shard of one, test by test.
def comparison = ReportComparison.compare(target('full').toPath(), target('parallel-merged').toPath())
assert comparison.isEqual() : comparison.describe()
def results = { String path -> record(path).classes.collect { [it.name, it.fate, it.counts] } }
assert results('parallel-merged') == results('full')
assert results('full').size() == 6
assert record('parallel-merged').counts == [tests: 13, failures: 1, errors: 0, skipped: 4, flakes: 0]
assert record('parallel-merged').reports == record('full').reports
assert record('all/two/1').portion.digest == new JsonSlurper().parse(target('parallel-shards/plan.json')).digest

// One page tells of all shards; a run by itself makes none unasked.
def page = target('parallel-merged/parallel-report.html').text
assert page.contains('<dt>Tests</dt><dd>13</dd>') && page.contains('<dt>Shards</dt><dd>3</dd>')
assert (1..3).every { page.contains("Workers of shard $it") }
assert record('parallel-merged').nodes*.shard == [1, 2, 3]
assert !target('full/parallel-report.html').exists()

// What failed on a node fails the merge, unless failures are to be ignored.
merged.says('3 shards merged, 6 test classes, Tests run: 13, Failures: 1, Errors: 0, Skipped: 4')
merged.says('There are test failures: 1 failed and 0 ended in error, of 13.')
ignoring.says('BUILD SUCCESS')
def history = new GZIPInputStream(target('merged-history.gz').newInputStream()).text.readLines()
assert history.count { it.contains('\texample.') } == 5

// A shard withheld.
def missing = record('all/2').classes*.name
withheld.says("Shard 2 of 3 is missing, and with it ${missing.join(', ')}.")
withheld.says('The shards do not make one whole run')

// A changed plan, and classes that ran twice.
mixed.saysLike(/.*The plans differ: \w{12} in shard .*; \w{12} in shard .*/)
mixed.says('Shard 2 of 3 has several results: ')
record('all/other').classes*.name.each { mixed.says("$it ran 2 times: in shard ") }

// A plan with another number of shards.
refused.says('it has 3 shards, and shard 1/2 was asked for')
assert !target('refused').exists()
