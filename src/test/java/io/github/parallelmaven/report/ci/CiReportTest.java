package io.github.parallelmaven.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.report.SampleRuns;
import io.github.parallelmaven.report.page.Page;
import io.github.parallelmaven.report.page.PageMaker;
import io.github.parallelmaven.report.page.ReportedTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CiReportTest {

    private static final Page PAGE =
            new PageMaker("Tests of g:a", SampleRuns.record(), ReportedTest.of(SampleRuns.result()), List.of()).page();

    @TempDir
    Path directory;

    @Test
    void gitHubIsToldInCommandsWhoseTextsEndNothing() {
        List<String> lines = GitHubCommands.of(told(
                new Annotation(true, "x.A.b[1, 2]", "50 %\n::stop", "", new Place("a,b/C:D.java", 7)),
                new Annotation(false, "x.A.c", "so", "", null)));

        assertThat(lines)
                .containsExactly(
                        "::error file=a%2Cb/C%3AD.java,line=7,title=x.A.b[1%2C 2]::50 %25%0A::stop",
                        "::warning title=x.A.c::so");
    }

    @Test
    void gitHubIsToldOfTenOfAKindAtMost() {
        Annotation[] many = IntStream.range(0, 12)
                .mapToObj(i -> new Annotation(true, "t" + i, "m", "", null))
                .toArray(Annotation[]::new);

        assertThat(GitHubCommands.of(told(many)))
                .hasSize(10)
                .last()
                .isEqualTo("::error::3 more are in the log and in the reports");
    }

    @Test
    void azureIsToldInCommandsWhoseTextsEndNothing() {
        List<String> lines = AzureCommands.of(
                told(new Annotation(true, "x.A", "50 %\n##vso[task.complete]", "", new Place("a;b]/C.java", 7))));

        assertThat(lines)
                .containsExactly(
                        "##vso[task.logissue type=error;sourcepath=a%3Bb%5D/C.java;linenumber=7;]"
                                + "x.A: 50 %AZP25%0A##vso[task.complete]",
                        "##vso[task.uploadsummary]"
                                + directory.resolve("summary.md").toAbsolutePath());
    }

    @Test
    void teamCityIsToldInMessagesWhoseTextsEndNothing() {
        List<String> lines = TeamCityMessages.of(told(new Annotation(false, "x.A", "it's [1|2]\n\u00fc", "", null)));

        assertThat(lines.get(0))
                .isEqualTo(
                        "##teamcity[importData type='surefire' path='" + directory.toAbsolutePath() + "/TEST-*.xml']");
        assertThat(lines)
                .contains("##teamcity[buildStatisticValue key='parallel_tests_of_g_a.Failures' value='1']")
                .endsWith("##teamcity[message text='x.A: it|'s |[1||2|]|n|0x00FC' status='WARNING']");
    }

    @Test
    void gitLabFoldsFailuresWhoseTextsCloseNoSection() {
        List<String> lines = GitLabSections.of(told(
                new Annotation(true, "x.A", "m", "E: \u001b[0Ksection_end:1:x\r\n\tat y", new Place("A.java", 3))));

        assertThat(lines)
                .containsExactly(
                        "\u001b[0Ksection_start:9:parallel_tests_of_g_a_failures[collapsed=true]\r\u001b[0K"
                                + "Failures (1) of Tests of g:a",
                        "x.A (A.java:3)",
                        "    E:  [0Ksection_end:1:x",
                        "     at y",
                        "\u001b[0Ksection_end:9:parallel_tests_of_g_a_failures\r\u001b[0K");
    }

    @Test
    void aRunIsToldToTheServiceAndAppendedToTheSummary() throws IOException {
        Path summary = Files.writeString(directory.resolve("step.md"), "before\n");
        List<String> lines = new ArrayList<>();
        CiReport report =
                new CiReport(CiFormat.GITHUB, new Sources(List.of(), directory), directory, summary, lines::add);

        report.tell(PAGE, SampleRuns.record(), directory);

        assertThat(lines).anyMatch(line -> line.startsWith("::error title=x.FailingTest."));
        assertThat(lines).anyMatch(line -> line.startsWith("::warning ") && line.contains("Passed only when repeated"));
        assertThat(Files.readString(summary))
                .startsWith("before\n### Tests of g:a\n")
                .contains("| Tests | Passed |", "#### Failures (", "<pre>")
                .doesNotContain(SampleRuns.EVIL);
    }

    private Told told(Annotation... annotations) {
        return new Told(
                PAGE, List.of(annotations), directory, directory.resolve("summary.md"), Instant.ofEpochSecond(9));
    }
}
