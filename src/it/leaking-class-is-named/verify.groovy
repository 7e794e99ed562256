import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper
import io.github.parallelmaven.invoked.InvokedBuild

def (summary, report, off, wrong) = InvokedBuild.all(basedir)
// Of the time zone nothing is known before a JVM has looked it up, which only a report has it do.
summary.saysLike(/\[WARNING] LEAK example.LeakingTest left thread mail-sender, default locale ja_JP, system property shop.currency/)
summary.doesNotSay('LEAK example.CleanTest')
report.saysLike(/\[WARNING] LEAK example.LeakingTest left thread mail-sender, default locale ja_JP, system property shop.currency and 2 more/)
off.doesNotSay('LEAK')
wrong.says('parallel.leaks')
wrong.says('off, summary, report')

// Of the four builds, the third wrote the reports last; the second's are beside them.
def leaks = { name ->
    def suite = new XmlSlurper().parse(new File(basedir, "target/reports-2/TEST-example.${name}.xml"))
    suite.properties.property.findAll { it.@name.text().startsWith('parallel.leak.') }.collect { it.@value.text() }
}
def named = leaks('LeakingTest')
assert named.containsAll(['thread mail-sender', 'system property shop.currency', 'default locale ja_JP', 'default time zone Asia/Tokyo'])
assert named.any { it ==~ /temporary file invoice\d+\.pdf/ }
assert named.size() == 5
assert leaks('CleanTest').isEmpty()
def run = new JsonSlurper().parse(new File(basedir, 'target/reports-2/parallel-run.json')).run
assert run.classes.find { it.name == 'example.LeakingTest' }.leaks.toSet() == named.toSet()
assert run.classes.find { it.name == 'example.CleanTest' }.leaks == []
assert !new File(basedir, 'target/surefire-reports/TEST-example.LeakingTest.xml').text.contains('parallel.leak.')
