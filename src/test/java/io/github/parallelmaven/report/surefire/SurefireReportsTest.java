package io.github.parallelmaven.report.surefire;

import static io.github.parallelmaven.report.surefire.Results.again;
import static io.github.parallelmaven.report.surefire.Results.attempt;
import static io.github.parallelmaven.report.surefire.Results.finished;
import static io.github.parallelmaven.report.surefire.Results.repeated;
import static io.github.parallelmaven.report.surefire.Results.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.Tally;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurefireReportsTest {

    @TempDir
    Path directory;

    @Test
    void surefiresParserCountsWhatWeCounted() {
        ClassResult[] classes =
                Stream.concat(Golden.classes(), Stream.of(Golden.repeated())).toArray(ClassResult[]::new);

        assertThat(write(SurefireReportOptions.defaults(directory), classes)).isEmpty();

        Counts ours = Stream.of(classes).map(c -> Counts.of(Tally.verdicts(c))).reduce(Counts.NONE, Counts::plus);
        List<ReportTestSuite> suites = parsed(directory);
        assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfTests).sum())
                .isEqualTo(ours.tests());
        assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfSkipped).sum())
                .isEqualTo(ours.skipped());
        assertThat(suites.stream()
                        .mapToInt(s -> s.getNumberOfFailures() + s.getNumberOfErrors())
                        .sum())
                .isEqualTo(ours.failures() + ours.errors());
    }

    @Test
    void surefiresParserReadsOurFilesAsItReadsSurefires() {
        ClassResult[] classes =
                Stream.concat(Golden.classes(), Stream.of(Golden.repeated())).toArray(ClassResult[]::new);
        write(SurefireReportOptions.defaults(directory), classes);

        assertThat(read(parsed(directory)))
                .containsExactlyInAnyOrderElementsOf(read(parsed(Golden.run("3.6.0"), Golden.run("3.6.0-rerun"))));
    }

    @Test
    void aClassThatRanInTwoUnitsHasAllItsAttemptsInOneFile() throws IOException {
        ClassResult first = result(attempt("adds", Outcome.ERRORED, null));
        ClassResult second = result(attempt("adds", Outcome.PASSED, null));
        try (SurefireReports reports = new SurefireReports(SurefireReportOptions.defaults(directory))) {
            reports.on(finished("first", first));
            reports.on(finished("second", second));
        }

        assertThat(directory.resolve("TEST-org.example.CartTest.xml"))
                .content()
                .contains("time=\"0.08\" tests=\"2\" errors=\"1\" skipped=\"0\" failures=\"0\" flakes=\"0\"")
                .contains("<error/>");
    }

    @Test
    void aRepeatedUnitReplacesItsPartAndLeavesThoseOfOthers() throws IOException {
        Attempt failed = attempt("adds", Outcome.FAILED, null);
        try (SurefireReports reports = new SurefireReports(SurefireReportOptions.defaults(directory))) {
            reports.on(finished("first", result(failed)));
            reports.on(finished("second", result(attempt("takes", Outcome.PASSED, null))));
            reports.on(repeated("first", result(failed, again("adds", Outcome.PASSED, null))));
        }

        assertThat(directory.resolve("TEST-org.example.CartTest.xml"))
                .content()
                .contains("tests=\"2\" errors=\"0\" skipped=\"0\" failures=\"0\" flakes=\"1\"")
                .contains("<flakyFailure");
    }

    @Test
    void onlyTheFilesAskedForAreThere() throws IOException {
        write(SurefireReportOptions.defaults(directory), result(attempt("adds", Outcome.PASSED, null)));
        assertThat(names()).containsExactly("TEST-org.example.CartTest.xml", "org.example.CartTest.txt");

        write(
                new SurefireReportOptions(
                        directory.resolve("made/when/needed"),
                        "it",
                        false,
                        true,
                        true,
                        false,
                        true,
                        true,
                        false,
                        true,
                        false,
                        ReportStyle.USUAL),
                result(attempt("adds", Outcome.PASSED, null, null, "printed")));
        assertThat(directory.resolve("made/when/needed/org.example.CartTest-it-output.txt"))
                .hasContent("printed");
        assertThat(directory.resolve("made/when/needed").toFile().list()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedWithItsReason() throws IOException {
        Path blocked = Files.writeString(directory.resolve("file"), "");

        assertThat(write(
                        SurefireReportOptions.defaults(blocked.resolve("reports")),
                        result(attempt("adds", Outcome.PASSED, null))))
                .hasSize(2)
                .allMatch(fault -> fault.matches(".*file.* could not be written: .+\\."))
                .anyMatch(fault -> fault.contains("TEST-org.example.CartTest.xml"))
                .anyMatch(fault -> fault.contains("org.example.CartTest.txt"));
    }

    @Test
    void aFailedWriteLeavesTheOldFileAndNoOther() throws IOException {
        Attempt lost = unreadable(attempt("adds", Outcome.PASSED, null));
        Path report = directory.resolve("TEST-org.example.CartTest.xml");
        Files.writeString(report, "of an earlier build");

        List<String> faults = write(SurefireReportOptions.defaults(directory), result(lost));

        assertThat(faults).singleElement().asString().contains(report.toString(), "the disk is gone");
        assertThat(report).hasContent("of an earlier build");
        assertThat(names()).containsExactly("TEST-org.example.CartTest.xml", "org.example.CartTest.txt");
    }

    @Test
    void whatCouldNotBeWrittenAtFirstIsWrittenAtTheEnd() throws IOException {
        Path report = directory.resolve("TEST-org.example.CartTest.xml");
        Files.writeString(report, "of an earlier build");
        Attempt once = unreadable(attempt("adds", Outcome.PASSED, null), 1);

        assertThat(write(SurefireReportOptions.defaults(directory), result(once)))
                .isEmpty();
        assertThat(report).content().contains("adds");
        assertThat(names()).containsExactly("TEST-org.example.CartTest.xml", "org.example.CartTest.txt");
    }

    @Test
    void otherFilesAreWrittenAfterAFault() throws IOException {
        ClassResult lost = result(unreadable(attempt("adds", Outcome.PASSED, null)));
        ClassResult whole = result("org.example.OtherTest", Map.of(), attempt("adds", Outcome.PASSED, null));

        assertThat(write(SurefireReportOptions.defaults(directory), lost, whole))
                .hasSize(1);
        assertThat(names()).contains("TEST-org.example.OtherTest.xml");
    }

    @Test
    void aResultAfterTheEndIsAFault() {
        SurefireReports reports = new SurefireReports(SurefireReportOptions.defaults(directory));
        reports.close();
        reports.on(finished(result()));
        reports.close();

        assertThat(reports.faults()).singleElement().asString().contains("TEST-org.example.CartTest.xml");
    }

    private static List<ReportTestSuite> parsed(Path... directories) {
        return new SurefireReportParser(Stream.of(directories).map(Path::toFile).toList(), new NullConsoleLogger())
                .parseXMLReportFiles();
    }

    private static List<String> read(List<ReportTestSuite> suites) {
        return suites.stream()
                .flatMap(suite -> suite.getTestCases().stream()
                        .map(test -> String.join(
                                "|",
                                suite.getFullClassName(),
                                String.valueOf(suite.getNumberOfFlakes()),
                                test.getFullName(),
                                test.getFailureType(),
                                test.getFailureErrorLine(),
                                test.getFailureMessage())))
                .toList();
    }

    private static List<String> write(SurefireReportOptions options, ClassResult... classes) {
        SurefireReports reports = new SurefireReports(options);
        reports.on(finished(classes));
        reports.close();
        return reports.faults();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static Attempt unreadable(Attempt attempt) {
        return unreadable(attempt, Integer.MAX_VALUE);
    }

    /** What the attempt printed cannot be read the first times. */
    private static Attempt unreadable(Attempt attempt, int times) {
        AtomicInteger left = new AtomicInteger(times);
        CapturedText gone = new CapturedText() {
            @Override
            public long length() {
                return 1;
            }

            @Override
            public void copyTo(Writer target) throws IOException {
                if (left.getAndDecrement() > 0) {
                    throw new IOException("the disk is gone");
                }
            }

            @Override
            public String tail(int limit) {
                return "";
            }
        };
        return new Attempt(
                attempt.test(),
                attempt.worker(),
                attempt.outcome(),
                attempt.started(),
                attempt.duration(),
                attempt.reason(),
                attempt.failure(),
                gone,
                attempt.stderr());
    }
}
