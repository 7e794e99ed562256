def reports = new File(basedir, 'target/surefire-reports')
def xml = new groovy.xml.XmlSlurper().parse(new File(reports, 'TEST-example.ConfigurationCheck-profile.xml'))
assert xml.@tests == '1'
assert !new File(reports, 'TEST-example.UsualTest-profile.xml').exists()

def log = new File(basedir, 'build.log').text
assert log.contains("Surefire's <useSystemClassLoader> has no effect: ")
assert xml.testcase.@name == 'every level arrives'
assert !log.contains('<forkCount>')
