package io.github.parallelmaven.report.surefire;

import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.report.XmlWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes the {@code TEST-*.xml} file of a class in Surefire's format, usually version 3.0.2, as Surefire 3.6.0 writes it. */
public final class SurefireXml {

    private static final String SCHEMA =
            "https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd";

    private final SurefireReportOptions options;
    private final PropertiesXml properties;

    /**
     * A writer of reports.
     *
     * @param options what the reports show
     */
    public SurefireXml(SurefireReportOptions options) {
        this.options = options;
        this.properties = new PropertiesXml(options.maskSecrets());
    }

    /**
     * Writes the report of one class.
     *
     * @param result the class
     * @param target receives the document and stays open; it must encode as UTF-8
     * @throws IOException if the target refuses or captured output cannot be read
     */
    public void write(ClassResult result, Writer target) throws IOException {
        write(SuiteReport.of(result), target);
    }

    void write(SuiteReport suite, Writer target) throws IOException {
        XmlWriter xml = new XmlWriter(target);
        xml.start("testsuite");
        suiteAttributes(suite, xml);
        if (options.enablePropertiesElement() || !suite.isSpotless()) {
            properties.write(suite.properties(), xml);
        }
        TestCaseXml tests = new TestCaseXml(options, xml);
        for (var attempts : suite.tests()) {
            tests.write(attempts);
        }
        xml.end();
    }

    private void suiteAttributes(SuiteReport suite, XmlWriter xml) throws IOException {
        Counts counts = suite.counts();
        xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.attribute("xsi:noNamespaceSchemaLocation", SCHEMA);
        xml.attribute("version", options.style().xmlVersion());
        xml.attribute("name", options.shown(options.style().shown(Phrase.XML_SUITE, suite.phrase(), suite.name())));
        xml.attribute("time", Elapsed.attribute(suite.duration()));
        if (options.reportTestTimestamp()) {
            xml.attribute("timestamp", timestamp(suite.started()));
        }
        xml.attribute("tests", Integer.toString(counts.tests()));
        xml.attribute("errors", Integer.toString(counts.errors()));
        xml.attribute("skipped", Integer.toString(counts.skipped()));
        xml.attribute("failures", Integer.toString(counts.failures()));
        xml.attribute("flakes", Integer.toString(counts.flakes()));
    }

    static String timestamp(Instant started) {
        return started.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
