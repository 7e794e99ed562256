package io.github.parallelmaven.report.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.TestCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportStyleTest {

    private static final String NAME = "org.example.CartTest";
    private static final ReportStyle PHRASED = new ReportStyle(
            "3.0.1", false, StandardCharsets.UTF_8, StandardCharsets.UTF_8, EnumSet.allOf(Phrase.class));
    private static final ReportStyle PLAIN =
            new ReportStyle("3.0.2", true, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, Set.of());

    @TempDir
    Path directory;

    @Test
    void phrasesStandWhereNamesStood() throws IOException {
        write(PHRASED, directory, 1, "A cart: full", attempt(Outcome.PASSED, "adds <one>", "A cart: full"));

        assertThat(names(directory))
                .containsExactly("A cart_ full-output.txt", "A cart_ full.txt", "TEST-A cart_ full.xml");
        assertThat(directory.resolve("TEST-A cart_ full.xml"))
                .content()
                .contains("version=\"3.0.1\" name=\"A cart: full\"")
                .contains("<testcase name=\"adds &lt;one&gt;\" classname=\"A cart: full\"");
        assertThat(directory.resolve("A cart_ full.txt"))
                .content()
                .contains("Test set: A cart: full", " -- in A cart: full");
    }

    @Test
    void whatHasNoPhraseKeepsItsName() throws IOException {
        write(PHRASED, directory, 1, null, attempt(Outcome.PASSED, null, null));

        assertThat(directory.resolve("TEST-" + NAME + ".xml"))
                .content()
                .contains("name=\"" + NAME + "\"")
                .contains("<testcase name=\"adds\" classname=\"" + NAME + "\"");
    }

    @Test
    void plainTextListsAllTests() throws IOException {
        write(PLAIN, directory, 1, null, attempt(Outcome.PASSED, null, null), attempt(Outcome.SKIPPED, null, null));

        assertThat(directory.resolve(NAME + ".txt"))
                .content()
                .contains(NAME + ".adds -- Time elapsed: 0.007 s" + System.lineSeparator())
                .contains(NAME + ".adds skipped" + System.lineSeparator());
    }

    @Test
    void textAndOutputHaveEncodingsOfTheirOwn() throws IOException {
        write(PLAIN, directory, 1, null, attempt(Outcome.PASSED, null, null, "ä"));

        assertThat(directory.resolve(NAME + "-output.txt")).hasBinaryContent("ä".getBytes(StandardCharsets.UTF_16BE));
        assertThat(directory.resolve("TEST-" + NAME + ".xml"))
                .content(StandardCharsets.UTF_8)
                .contains("[ä]");
    }

    @Test
    void eachWorkerHasADirectoryWhereItsNumberIsInTheName() throws IOException {
        Path perFork = directory.resolve("of-${surefire.forkNumber}/reports");
        write(ReportStyle.USUAL, perFork, 1, null, attempt(Outcome.PASSED, null, null));
        write(ReportStyle.USUAL, perFork, 2, null, attempt(Outcome.FAILED, null, null));

        assertThat(directory.resolve("of-1/reports/TEST-" + NAME + ".xml"))
                .content()
                .contains("failures=\"0\"");
        assertThat(directory.resolve("of-2/reports/TEST-" + NAME + ".xml"))
                .content()
                .contains("failures=\"1\"");
    }

    private static void write(ReportStyle style, Path to, int worker, @Nullable String phrase, Attempt... attempts) {
        SurefireReportOptions options =
                new SurefireReportOptions(to, "", false, true, true, true, false, true, false, true, false, style);
        ClassResult result = new ClassResult(
                NAME, worker, Instant.EPOCH, Duration.ofMillis(40), List.of(attempts), Map.of(), phrase);
        try (SurefireReports reports = new SurefireReports(options)) {
            reports.on(Results.finished(result));
            reports.close();
            assertThat(reports.faults()).isEmpty();
        }
    }

    private static Attempt attempt(Outcome outcome, @Nullable String phrase, @Nullable String classPhrase) {
        return attempt(outcome, phrase, classPhrase, "");
    }

    private static Attempt attempt(
            Outcome outcome, @Nullable String phrase, @Nullable String classPhrase, String printed) {
        TestCase test = new TestCase(NAME, NAME, "adds", phrase, classPhrase);
        return new Attempt(
                test,
                1,
                outcome,
                Instant.EPOCH,
                Duration.ofMillis(7),
                null,
                null,
                CapturedText.of(printed),
                CapturedText.EMPTY);
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
