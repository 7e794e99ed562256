package io.github.parallelmaven.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworksAgreeTest {

    private static final String REPORT = "<testsuite name='A' tests='1' errors='0' failures='0' skipped='0'>"
            + "<testcase classname='A' name='x'/></testsuite>";

    @TempDir
    Path project;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void equalReportsArePrintedInALineEach() throws IOException {
        module(REPORT, REPORT, REPORT);

        demand();

        assertThat(printed.toString().lines().map(String::stripTrailing))
                .containsExactly(
                        "framework            one-worker  1 cases, equal",
                        "framework            two-workers 1 cases, equal");
    }

    @Test
    void aDifferenceIsNamed() throws IOException {
        module(REPORT, REPORT, REPORT.replace("'x'", "'y'"));

        assertThatThrownBy(this::demand).hasMessageContaining("[framework/two-workers]");
        assertThat(printed.toString()).contains("missing A#x PASSED", "extra   A#y PASSED");
    }

    @Test
    void reportsThatAreMissingAreADifference() throws IOException {
        module(REPORT, REPORT, REPORT);
        Path report = project.resolve("framework/target/one-worker/TEST-A.xml");
        Files.delete(report);
        Files.delete(report.getParent());

        assertThatThrownBy(this::demand).hasMessageContaining("framework/one-worker");
    }

    @Test
    void aHeadThatDoesNotAddUpIsADifference() throws IOException {
        String wrong = REPORT.replace("tests='1'", "tests='2'");
        module(wrong, wrong, wrong);

        assertThatThrownBy(this::demand).hasMessageContaining("framework/one-worker");
        assertThat(printed.toString()).contains("TEST-A.xml says");
    }

    @Test
    void twoWorkersAreComparedWithTwoForksWhereThereAreAny() throws IOException {
        String other = REPORT.replace("'x'", "'y'");
        module(REPORT, REPORT, other);
        report(project.resolve("framework/target/judge-of-two"), other);

        demand();
        assertThat(printed.toString()).contains("two-workers 1 cases, equal");
    }

    @Test
    void theOrderCountsOnlyWithOneWorker() throws IOException {
        String first = "<testcase classname='A' name='x'/>";
        String second = "<testcase classname='A' name='z'/>";
        String head = "<testsuite name='A' tests='2' errors='0' failures='0' skipped='0'>";
        String other = head + second + first + "</testsuite>";
        module(head + first + second + "</testsuite>", other, other);

        assertThatThrownBy(this::demand).hasMessageContaining("[framework/one-worker]");
    }

    @Test
    void noModulesAreNoAgreement() {
        assertThatThrownBy(this::demand).hasMessageContaining("modules: 0");
    }

    private void demand() {
        FrameworksAgree.demand(project, new PrintStream(printed, true));
    }

    private void module(String judge, String oneWorker, String twoWorkers) throws IOException {
        Path module = Files.createDirectories(project.resolve("framework"));
        Files.writeString(module.resolve("pom.xml"), "<project/>");
        report(module.resolve("target/judge"), judge);
        report(module.resolve("target/one-worker"), oneWorker);
        report(module.resolve("target/two-workers"), twoWorkers);
    }

    private static void report(Path directory, String content) throws IOException {
        Files.writeString(Files.createDirectories(directory).resolve("TEST-A.xml"), content);
    }
}
