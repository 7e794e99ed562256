def log = new File(basedir, 'build.log').text

assert log =~ /--- (maven-)?parallel/
assert !(log =~ /--- (maven-)?surefire/)
assert new File(basedir, 'target/surefire-reports/TEST-example.AdditionTest.xml').text.contains('tests="1"')
assert new File(basedir, 'target/failsafe-reports/TEST-example.AdditionIT.xml').text.contains('tests="1"')
assert !new File(basedir, 'target/surefire-reports/TEST-example.AdditionIT.xml').exists()
