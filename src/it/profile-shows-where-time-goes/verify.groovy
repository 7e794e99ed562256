import groovy.json.JsonSlurper
import io.github.parallelmaven.invoked.InvokedBuild

def builds = InvokedBuild.all(basedir)
builds[0].says('start to first test ')
builds[0].says('first test to last end ')
builds[0].says('last end to end of goal ')
builds[1].doesNotSay('start to first test ')
assert !new File(basedir, 'target/plain/parallel-trace.json').exists()

def events = new JsonSlurper().parse(new File(basedir, 'target/profiled/parallel-trace.json')).traceEvents
def tracks = events.findAll { it.name == 'thread_name' }.collectEntries { [it.tid, it.args.name] }
def slices = events.findAll { it.ph == 'X' }
assert slices.every { tracks.containsKey(it.tid) && it.ts >= 0 && it.dur >= 0 }

def on = { track -> slices.findAll { tracks[it.tid] == track }*.name }
def goal = on('goal')
['reading the configuration', 'resolution of engines', 'parameters', 'waiting for the history',
    'waiting for shared classes', 'waiting for the scan', 'waiting for estimates', 'planning', 'writing the history',
    'waiting for report files', 'record'].each { assert goal.contains(it) : it }
assert on('history') == ['reading the history', 'choices', 'estimates']
assert on('scan') == ['scanning']
assert on('archive') == ['looking for shared classes']
assert on('start of worker 1') == ['command line', 'start of the process', 'connection']
assert on('reports').size() == 3
assert slices.findAll { it.cat == 'unit' }.size() == 3
assert slices.findAll { it.cat == 'test' }.size() == 3

// The goal does one thing after the other, and no test begins before its JVM is there.
def steps = slices.findAll { tracks[it.tid] == 'goal' }.sort { it.ts }
[steps, steps.drop(1)].transpose().each { before, after -> assert before.ts + before.dur <= after.ts }
assert slices.findAll { it.cat == 'test' }.every { test -> slices.any { it.name == 'connection' && it.ts <= test.ts } }
return true
