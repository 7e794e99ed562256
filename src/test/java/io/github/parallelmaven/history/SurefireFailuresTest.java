package io.github.parallelmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.FailedTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurefireFailuresTest {

    private final List<String> warnings = new ArrayList<>();

    @TempDir
    Path reports;

    @Test
    void whatFailedAtLastIsRead() throws IOException {
        report("x.A", """
                <testcase name="passes" classname="x.A"/>
                <testcase name="fails" classname="x.A"><failure type="E">trace</failure><rerunFailure type="E"/></testcase>
                <testcase name="adds(int)[2]" classname="x.A"><error type="E"/></testcase>
                <testcase name="skipped" classname="x.A"><skipped/></testcase>
                <testcase name="flaky" classname="x.A"><flakyFailure type="E"/></testcase>
                """);
        report("x.A$Inner", "<testcase name=\"deep\" classname=\"x.A$Inner\"><failure/></testcase>");
        report("x.SetUp", "<testcase name=\"\" classname=\"x.SetUp\"><error/></testcase>");
        report(
                "x.Green",
                "<testcase name=\"passes\" classname=\"x.Green\"><system-out>failure</system-out></testcase>");

        FailedTests failed = SurefireFailures.of(reports, warnings::add).orElseThrow();

        assertThat(failed.classes().keySet()).containsExactly("x.A", "x.SetUp");
        assertThat(failed.classes().get("x.A")).containsExactly("x.A#adds", "x.A#fails", "x.A$Inner#deep");
        assertThat(failed.classes().get("x.SetUp")).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void withoutReportsNothingIsKnown() {
        assertThat(SurefireFailures.of(reports, warnings::add)).isEmpty();
        assertThat(SurefireFailures.of(reports.resolve("none"), warnings::add)).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void greenReportsAreKnownToHoldNoFailure() throws IOException {
        report("x.Green", "<testcase name=\"passes\" classname=\"x.Green\"/>");
        assertThat(SurefireFailures.of(reports, warnings::add)).isEqualTo(Optional.of(FailedTests.NONE));
    }

    @Test
    void aReportThatCannotBeReadIsToldAndTheOthersCount() throws IOException {
        Files.writeString(reports.resolve("TEST-x.Cut.xml"), "<testsuite name=\"x.Cut\"><testcase");
        report("x.A", "<testcase name=\"fails\" classname=\"x.A\"><failure/></testcase>");

        assertThat(SurefireFailures.of(reports, warnings::add).orElseThrow().classes())
                .containsOnlyKeys("x.A");
        assertThat(warnings).singleElement().asString().contains("TEST-x.Cut.xml");
    }

    private void report(String suite, String cases) throws IOException {
        Files.writeString(
                reports.resolve("TEST-" + suite + ".xml"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"" + suite + "\" time=\"1\">" + cases
                        + "</testsuite>\n");
    }
}
