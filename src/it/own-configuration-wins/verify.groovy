def report = new File(basedir, 'target/surefire-reports/TEST-example.WinnerTest.xml')
def names = new groovy.xml.XmlSlurper().parse(report).testcase.collect { it.@name.text() }
assert names.sort() == ['commandLineDoesNotExclude', 'ownValuesReplaceSurefires', 'whatIsNotOursIsSurefires']
