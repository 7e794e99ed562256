package io.github.parallelmaven.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlComparisonTest {

    @TempDir
    Path temp;

    @Test
    void timesPropertiesOrderAndIndentDoNotCount() throws IOException {
        Path expected = report("a", """
                <testsuite name='A' time='1' tests='2'><properties><property name='p' value='1'/></properties>
                  <testcase name='x' timestamp='t'/><testcase name='y' time='0.1'><failure><![CDATA[trace]]></failure></testcase>
                </testsuite>""");
        Path actual = report("b", """
                <testsuite tests='2' name='A'><testcase name='y'><failure>trace
                </failure></testcase><testcase name='x'/></testsuite>""");

        assertThat(XmlComparison.differences(expected, actual)).isEmpty();
    }

    @Test
    void anAttributeOfTheSuiteCounts() throws IOException {
        Path expected = report("a", "<testsuite name='A' tests='1'/>");
        Path actual = report("b", "<testsuite name='A' tests='2'/>");

        assertThat(XmlComparison.differences(expected, actual))
                .containsExactly(
                        "TEST-A.xml: missing <testsuite{name=A, tests=1}>",
                        "TEST-A.xml: extra <testsuite{name=A, tests=2}>");
    }

    @Test
    void textOfAnElementCounts() throws IOException {
        Path expected =
                report("a", "<testsuite><testcase name='x'><system-out>one</system-out></testcase></testsuite>");
        Path actual = report("b", "<testsuite><testcase name='x'><system-out>two</system-out></testcase></testsuite>");

        assertThat(XmlComparison.differences(expected, actual)).hasSize(2);
    }

    @Test
    void aFileOfOneSideIsADifference() throws IOException {
        Path expected = report("a", "<testsuite/>");
        Path actual = Files.createDirectory(temp.resolve("b"));

        assertThat(XmlComparison.differences(expected, actual)).containsExactly("TEST-A.xml: only in " + expected);
    }

    private Path report(String name, String content) throws IOException {
        Path directory = Files.createDirectory(temp.resolve(name));
        Files.writeString(directory.resolve("TEST-A.xml"), content);
        return directory;
    }
}
