package io.github.parallelmaven.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlComparisonTest {

    @TempDir
    Path temp;

    @Test
    void timesPropertiesHostAndIndentDoNotCount() throws IOException {
        Path expected = report("a", """
                <testsuite name='A' time='1' tests='2' hostname='h'><properties><property name='p' value='1'/></properties>
                  <testcase name='x' timestamp='t'/>
                  <testcase name='y' time='0.1'>
                    <failure><![CDATA[trace]]></failure>
                  </testcase>
                </testsuite>""");
        Path actual = report("b", """
                <testsuite tests='2' name='A'><testcase name='x'></testcase><testcase name='y'><failure>trace</failure>
                </testcase></testsuite>""");

        assertThat(XmlComparison.differences(expected, actual)).isEmpty();
    }

    @Test
    void orderOfTestCasesCounts() throws IOException {
        Path expected = report("a", "<testsuite><testcase name='x'/><testcase name='y'/></testsuite>");
        Path actual = report("b", "<testsuite><testcase name='y'/><testcase name='x'/></testsuite>");

        assertThat(XmlComparison.differences(expected, actual))
                .containsExactly("TEST-A.xml: the same elements in another order");
    }

    @Test
    void duplicatesCount() throws IOException {
        Path expected = report("a", "<testsuite><testcase name='x'/><testcase name='x'/></testsuite>");
        Path actual = report("b", "<testsuite><testcase name='x'/></testsuite>");

        assertThat(XmlComparison.differences(expected, actual))
                .containsExactly("TEST-A.xml: missing <testcase{name=x}></testcase>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<failure message='a' type='T'>trace</failure>",
                "<failure message='a b' type='T'>trace </failure>",
                "<failure message='a b' type='T'>\ntrace</failure>",
                "<failure message='a  b' type='T'>trace</failure>",
                "<failure message='a&#10;b' type='T'>trace</failure>",
                "<failure message='a&#9;b' type='T'>trace</failure>",
                "<failure message='a b'>trace</failure>",
                "<failure message='a b' type='T' extra=''>trace</failure>",
                "<error message='a b' type='T'>trace</error>",
                "<failure message='a b' type='T'>trace</failure><system-out> </system-out>",
                "<failure message='a b' type='T'><stackTrace>trace</stackTrace></failure>",
                "<failure message='a b' type='T'>trace</failure><!-- said -->",
                "<failure message='a b' type='T'>trace</failure>stray",
            })
    void whateverElseDiffersCounts(String element) throws IOException {
        String suite = "<testsuite><testcase name='x'>%s</testcase></testsuite>";
        Path expected = report("a", suite.formatted("<failure message='a b' type='T'>trace</failure>"));
        Path actual = report("b", suite.formatted(element));

        assertThat(XmlComparison.differences(expected, actual)).hasSize(2);
    }

    @Test
    void callersDoNotCountAmongTheFramesThatACauseShares() throws IOException {
        String trace = "<testsuite><testcase name='x'><error>E\n\tat a.Engine.run\n%s\nCaused by: C\n\tat a.Test.one\n"
                + "\t... %d more\n</error></testcase></testsuite>";
        String launcher = "\tat org.junit.platform.launcher.core.X.run";
        Path expected = report("a", trace.formatted(launcher + "\n\tat plugin.A\n\tat plugin.B", 4));

        assertThat(XmlComparison.differences(expected, report("b", trace.formatted(launcher, 2))))
                .isEmpty();
        assertThat(XmlComparison.differences(expected, report("c", trace.formatted(launcher, 3))))
                .hasSize(2);
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

        assertThat(XmlComparison.differences(expected, actual)).containsExactly("TEST-A.xml: file is missing");
    }

    private Path report(String name, String content) throws IOException {
        Path directory = Files.createDirectory(temp.resolve(name));
        Files.writeString(directory.resolve("TEST-A.xml"), content);
        return directory;
    }
}
