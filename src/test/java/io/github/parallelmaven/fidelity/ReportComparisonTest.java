package io.github.parallelmaven.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportComparisonTest {

    @TempDir
    Path temp;

    @Test
    void orderTimesAndFilesDoNotCount() throws IOException {
        Path expected = reports("a", "<testcase classname='A' name='x' time='1'/><testcase classname='B' name='y'/>");
        Path actual = reports("b", "<testcase classname='B' name='y'/>", "<testcase classname='A' name='x' time='2'/>");

        ReportComparison comparison = ReportComparison.compare(expected, actual);

        assertThat(comparison.isEqual()).isTrue();
        assertThat(comparison.describe()).isEqualTo("2 test cases, equal");
    }

    @Test
    void duplicatesAreCounted() throws IOException {
        Path expected = reports("a", "<testcase classname='A' name='x'/><testcase classname='A' name='x'/>");
        Path actual = reports("b", "<testcase classname='A' name='x'/>");

        ReportComparison comparison = ReportComparison.compare(expected, actual);

        assertThat(comparison.missing()).containsExactly(new ReportedCase("A", "x", ReportedOutcome.PASSED));
        assertThat(comparison.extra()).isEmpty();
        assertThat(comparison.isEqual()).isFalse();
    }

    @Test
    void anotherOutcomeIsOneDifferenceAndNotTwo() throws IOException {
        Path expected = reports("a", "<testcase classname='A' name='x'/>");
        Path actual = reports("b", "<testcase classname='A' name='x'><error type='E'>trace</error></testcase>");

        ReportComparison comparison = ReportComparison.compare(expected, actual);

        assertThat(comparison.missing()).isEmpty();
        assertThat(comparison.extra()).isEmpty();
        assertThat(comparison.describe()).contains("1 with another outcome", "outcome A#x PASSED -> ERRORED");
    }

    @Test
    void anotherNameIsMissingHereAndExtraThere() throws IOException {
        Path expected = reports("a", "<testcase classname='A' name='x(int)[1]'/>");
        Path actual = reports("b", "<testcase classname='A' name='x(int)[2]'/>");

        assertThat(ReportComparison.compare(expected, actual).describe())
                .contains("missing A#x(int)[1] PASSED", "extra   A#x(int)[2] PASSED");
    }

    @Test
    void flakesMayBeSetAsideAndFailuresMayNot() throws IOException {
        String flaky = "<testcase classname='A' name='x'><flakyFailure type='E'>trace</flakyFailure></testcase>";
        Path passed = reports("a", "<testcase classname='A' name='x'/>");

        ReportComparison onceMore = ReportComparison.compare(passed, reports("b", flaky));
        assertThat(onceMore.isEqual()).isFalse();
        assertThat(onceMore.flakesAside().isEqual()).isTrue();
        Path failed = reports("c", "<testcase classname='A' name='x'><failure type='E'>trace</failure></testcase>");
        assertThat(ReportComparison.compare(passed, failed).flakesAside().isEqual())
                .isFalse();
    }

    @Test
    void nothingReportedOnBothSidesIsNotEqual() throws IOException {
        assertThat(ReportComparison.compare(reports("a"), reports("b")).isEqual())
                .isFalse();
    }

    @Test
    void aFailureAfterFlakyAttemptsIsAFailure() throws IOException {
        Path directory = reports(
                "a",
                "<testcase classname='A' name='flaky'><flakyFailure/><flakyError/></testcase>"
                        + "<testcase classname='A' name='failed'><failure/><rerunFailure><error/></rerunFailure></testcase>"
                        + "<testcase classname='A' name='skipped'><skipped/><system-out>text</system-out></testcase>");

        assertThat(ReportDirectory.cases(directory).keySet())
                .extracting(ReportedCase::outcome)
                .containsExactly(ReportedOutcome.FAILED, ReportedOutcome.FLAKY, ReportedOutcome.SKIPPED);
    }

    private Path reports(String name, String... bodies) throws IOException {
        Path directory = Files.createDirectory(temp.resolve(name));
        for (int i = 0; i < bodies.length; i++) {
            Files.writeString(directory.resolve("TEST-" + i + ".xml"), "<testsuite>" + bodies[i] + "</testsuite>");
        }
        return directory;
    }
}
