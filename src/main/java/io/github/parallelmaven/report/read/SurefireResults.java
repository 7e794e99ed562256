package io.github.parallelmaven.report.read;

import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.Verdict;
import io.github.parallelmaven.report.page.ReportedTest;
import io.github.parallelmaven.report.page.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;

/** The tests that a directory of XML reports tells of, by Surefire's own parser. */
public final class SurefireResults {

    private SurefireResults() {}

    /**
     * Reads all reports of a directory.
     *
     * @param directory where they are
     * @return the tests by report; empty where there is none
     * @throws IOException if a report cannot be read
     */
    public static List<ReportedTest> of(Path directory) throws IOException {
        try {
            SurefireReportParser parser =
                    new SurefireReportParser(List.of(directory.toFile()), new NullConsoleLogger());
            List<ReportTestCase> cases = parser.parseXMLReportFiles().stream()
                    .flatMap(suite -> suite.getTestCases().stream())
                    .toList();
            boolean troubled = cases.stream().anyMatch(one -> one.hasFailure() || one.hasError() || one.hasFlakes());
            Map<String, Outputs.Output> outputs = troubled ? Outputs.of(directory) : Map.of();
            return cases.stream().map(one -> test(one, outputs)).toList();
        } catch (RuntimeException e) {
            // The parser wraps whatever happens to it.
            throw new IOException(e.getMessage(), e);
        }
    }

    private static ReportedTest test(ReportTestCase one, Map<String, Outputs.Output> outputs) {
        String className = text(one.getFullClassName());
        String name = text(one.getName());
        Outputs.Output output = outputs.getOrDefault(Outputs.key(className, name), Outputs.NONE);
        boolean passed = one.isSuccessful() && !one.hasFlakes();
        return new ReportedTest(
                TestClass.topLevelName(className),
                className,
                name,
                verdict(one),
                Math.round(one.getTime() * 1e6),
                passed || one.hasSkipped() ? List.of() : troubles(one),
                passed ? "" : output.stdout(),
                passed ? "" : output.stderr());
    }

    private static Verdict verdict(ReportTestCase one) {
        if (one.hasSkipped()) {
            return Verdict.SKIPPED;
        }
        if (one.hasError()) {
            return Verdict.ERRORED;
        }
        if (one.hasFailure()) {
            return Verdict.FAILED;
        }
        return one.hasFlakes() ? Verdict.FLAKY : Verdict.PASSED;
    }

    private static List<Trouble> troubles(ReportTestCase one) {
        if (one.hasFailure() || one.hasError()) {
            return List.of(new Trouble(
                    text(one.getFailureType()), text(one.getFailureMessage()), text(one.getFailureDetail())));
        }
        return Stream.concat(
                        one.getFlakyFailures().stream()
                                .map(flake -> new Trouble(
                                        text(flake.getType()), text(flake.getMessage()), text(flake.getStackTrace()))),
                        one.getFlakyErrors().stream()
                                .map(flake -> new Trouble(
                                        text(flake.getType()), text(flake.getMessage()), text(flake.getStackTrace()))))
                .toList();
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
