package io.github.parallelmaven.report.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.report.XmlWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PropertiesXmlTest {

    private final PropertiesXml properties = new PropertiesXml(true);

    @Test
    void whatIsKeptReadsAsWhatWasWrittenFirst() throws IOException {
        Map<String, String> shared = Map.of("a", "<1>");

        assertThat(written(shared))
                .endsWith("<testsuite name=\"x\">\n  <properties>\n    <property name=\"a\" value=\"&lt;1&gt;\"/>"
                        + "\n  </properties>\n  <testcase/>\n</testsuite>")
                .isEqualTo(written(shared));
    }

    @Test
    void eachMapKeepsItsOwnValues() throws IOException {
        for (int i = 0; i < 200; i++) {
            assertThat(written(Map.of("fork", "" + i % 90))).contains("value=\"" + i % 90 + "\"");
        }
    }

    @Test
    void secretsStayHiddenAndEmptyOnesAreAnElement() throws IOException {
        assertThat(written(Map.of("db.password", "tiger"))).contains("\"***\"").doesNotContain("tiger");
        assertThat(written(Map.of())).contains("<properties/>");
    }

    private String written(Map<String, String> map) throws IOException {
        StringWriter text = new StringWriter();
        XmlWriter xml = new XmlWriter(text);
        xml.start("testsuite");
        xml.attribute("name", "x");
        properties.write(map, xml);
        xml.start("testcase");
        xml.end();
        xml.end();
        return text.toString();
    }
}
