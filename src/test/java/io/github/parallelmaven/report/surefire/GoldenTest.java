package io.github.parallelmaven.report.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.ClassResult;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {

    private static final SurefireReportOptions DEFAULTS = SurefireReportOptions.defaults(Path.of("unused"));
    private static final SurefireReportOptions TRIMMED = new SurefireReportOptions(
            Path.of("unused"), "it", true, true, true, true, false, true, false, true, false, ReportStyle.USUAL);

    private static final Pattern XML_TIME = Pattern.compile(" time=\"[0-9.]+\"");
    private static final Pattern TEXT_TIME = Pattern.compile("Time elapsed: [0-9.]+ s");

    /** Surefire's text of these holds only what came after the last nested class. */
    private static final Set<String> TEXT_IS_TRUNCATED = Set.of("golden.KindsTest", "golden.NestedSetupThrowsTest");

    @ParameterizedTest
    @MethodSource("classes")
    void xmlIsSurefires(ClassResult result) throws IOException {
        assertThat(untimed(xml(result, DEFAULTS)))
                .isEqualTo(untimed(Golden.expected("3.6.0", "TEST-" + result.name() + ".xml")));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void trimmedXmlIsSurefires(ClassResult result) throws IOException {
        assertThat(untimed(xml(result, TRIMMED)))
                .isEqualTo(untimed(Golden.expected("3.6.0-trimmed", "TEST-" + result.name() + "-it.xml")));
    }

    @Test
    void xmlOfRepeatedTestsIsSurefires() throws IOException {
        assertThat(untimed(xml(Golden.repeated(), DEFAULTS)))
                .isEqualTo(untimed(Golden.expected("3.6.0-rerun", "TEST-golden.FlakyTest.xml")));
    }

    @ParameterizedTest
    @MethodSource("classesWithWholeText")
    void textIsSurefires(ClassResult result) throws IOException {
        assertThat(untimed(text(result, false))).isEqualTo(untimed(Golden.expected("3.6.0", result.name() + ".txt")));
        assertThat(untimed(text(result, true)))
                .isEqualTo(untimed(Golden.expected("3.6.0-trimmed", result.name() + "-it.txt")));
    }

    @ParameterizedTest
    @MethodSource("classesWithAttributedOutput")
    void outputFileIsSurefires(ClassResult result) throws IOException {
        StringWriter target = new StringWriter();
        SurefireText.writeOutput(SuiteReport.of(result), target);

        assertThat(target).hasToString(Golden.expected("3.6.0-trimmed", result.name() + "-it-output.txt"));
    }

    /** All but the one that prints after its last test, which belongs to no test, and on both streams in turn. */
    static Stream<ClassResult> classesWithAttributedOutput() {
        return classes().filter(result -> !result.name().equals("golden.OutputTest"));
    }

    static Stream<ClassResult> classes() {
        return Golden.classes();
    }

    static Stream<ClassResult> classesWithWholeText() {
        return classes().filter(result -> !TEXT_IS_TRUNCATED.contains(result.name()));
    }

    private static String xml(ClassResult result, SurefireReportOptions options) throws IOException {
        StringWriter target = new StringWriter();
        new SurefireXml(options).write(result, target);
        return target.toString();
    }

    private static String text(ClassResult result, boolean trim) throws IOException {
        StringWriter target = new StringWriter();
        new SurefireText(trim, ReportStyle.USUAL).write(result, target);
        return target.toString().replace(System.lineSeparator(), "\n");
    }

    /** Masks times. */
    private static String untimed(String report) {
        return TEXT_TIME
                .matcher(XML_TIME.matcher(report).replaceAll(" time=\"\""))
                .replaceAll("Time elapsed:");
    }
}
