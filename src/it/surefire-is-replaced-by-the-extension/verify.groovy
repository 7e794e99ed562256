def ran = new File(basedir, 'target/ran').readLines()
assert ran.sort(false) == ['First.quick true', 'First.slow true', 'Second.quick true', 'Second.slow true']
// One run of the phase test, then one of integration-test.
assert ran[0..1].every { it.contains('quick') }
assert new File(basedir, 'target/surefire-reports/TEST-example.FirstTest-slow.xml').isFile()

def log = new File(basedir, 'build.log').text
assert !(log =~ /--- (maven-)?surefire/)
assert log.contains('(default-test)') && log.contains('(slow-ones)')
