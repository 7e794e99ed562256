import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper
import io.github.parallelmaven.browser.Browser
import io.github.parallelmaven.invoked.InvokedBuild
import java.nio.file.Path

def (tested, site, alone) = InvokedBuild.all(basedir)
[tested, site, alone].each { it.says('BUILD SUCCESS') }
// The tests themselves print some.
[site, alone].each { it.hasNoStackTrace() }

// What the XML reports say of a module, added up.
def sums = { String module ->
    def suites = new File(basedir, "$module/target/surefire-reports").listFiles()
        .findAll { it.name ==~ /TEST-.*\.xml/ }
        .collect { new XmlSlurper().parse(it) }
    ['tests', 'failures', 'errors', 'skipped'].collect { name -> suites.sum { (it["@$name"].text() ?: '0') as int } }
}
def ours = sums('ours')
assert ours[1] == 2 && ours[2] == 1 && ours[3] == 1
def run = new JsonSlurper().parse(new File(basedir, 'ours/target/surefire-reports/parallel-run.json')).run
assert run.nodes[0].workers.size() == 4
assert run.counts.flakes == 1

def trace = new JsonSlurper().parse(new File(basedir, 'ours/target/surefire-reports/parallel-trace.json'))
assert trace.traceEvents.count { it.cat == 'jvm' } >= 4
assert trace.traceEvents.count { it.cat == 'unit' } == run.classes.size()

if (!Browser.isExpected()) {
    println 'There is no browser here, so nobody looks at the pages.'
    return true
}
def browser = Browser.start()
try {
    def page = { String path -> new File(basedir, path).toPath() }
    def fact = { String name -> browser.fact(name) }
    ['ours/target/site/parallel-report.html', 'ours/target/surefire-reports/parallel-report.html',
     'ours/target/reports/parallel-report.html'].each { path ->
        browser.open(page(path))
        assert ['Tests', 'Failures', 'Errors', 'Skipped'].collect { fact(it) as int } == ours : path
        assert fact('Flaky') == '1'
        assert fact('Workers') == '4'
        // Nothing that a test is called or says has become an element or has run.
        assert !browser.title().contains('taken over')
        assert browser.count('svg .idle') == 4 : path
        assert browser.count('svg .start') >= 4
        assert browser.count('svg .bad') >= 1
        assert browser.count('svg .mark') >= 1
        assert browser.text('.parallel-report').contains('example.FailingTest')
        assert browser.source().contains('&lt;script&gt;alert(1)&lt;/script&gt;')
        assert browser.count('details') == ours[1] + ours[2] + 1
    }

    browser.open(page('target/site/parallel-report.html'))
    assert browser.count('svg') == 1
    assert browser.texts('tbody td').containsAll(['Tests of example:ours', 'Tests of example:plain'])
    browser.open(page('plain/target/site/parallel-report.html'))
    assert ['Tests', 'Failures', 'Errors', 'Skipped'].collect { fact(it) as int } == sums('plain')
    assert browser.text('.parallel-report').contains('counted by Surefire alone')

    // The pictures of the documentation come from here, when they are asked for.
    Path images = Boolean.getBoolean('docs.update')
        ? new File(basedir, '../../../docs/images').toPath()
        : new File(basedir, 'target/images').toPath()
    browser.open(page('ours/target/site/parallel-report.html'))
    browser.screenshot(images.resolve('site-report.png'))
    browser.open(page('ours/target/surefire-reports/parallel-report.html'))
    browser.screenshot(images.resolve('html-report.png'))
    browser.dark()
    browser.open(page('ours/target/surefire-reports/parallel-report.html'))
    browser.screenshot(images.resolve('html-report-dark.png'))
    assert images.resolve('site-report.png').toFile().length() > 10000
} finally {
    browser.close()
}
