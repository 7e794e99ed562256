package io.github.parallelmaven.invoked;

import java.io.File;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;

/**
 * The test cases of a reports directory, as Surefire's own parser reads them.
 *
 * @param cases in the order of files
 */
public record ReportedTests(List<ReportTestCase> cases) {

    /**
     * Reads all {@code TEST-*.xml} files.
     *
     * @param directory the reports directory
     * @return its test cases
     */
    public static ReportedTests in(File directory) {
        return new ReportedTests(new SurefireReportParser(List.of(directory), new NullConsoleLogger())
                .parseXMLReportFiles().stream()
                        .flatMap(suite -> suite.getTestCases().stream())
                        .toList());
    }

    /**
     * The tests in words.
     *
     * @return {@code class#name=outcome}, without the package, in alphabetical order, duplicates kept
     */
    public List<String> outcomes() {
        return cases.stream()
                .map(test -> simpleName(test.getFullClassName()) + '#' + test.getName() + '=' + outcome(test))
                .sorted()
                .toList();
    }

    /**
     * Why a test did not pass.
     *
     * @param test {@code class#name}, without the package
     * @return its type, message and stack trace, a line each
     * @throws AssertionError if there is no such test
     */
    public String reason(String test) {
        return cases.stream()
                .filter(one -> test.equals(simpleName(one.getFullClassName()) + '#' + one.getName()))
                .findFirst()
                .map(one -> String.join(
                        "\n",
                        Objects.toString(one.getFailureType()),
                        Objects.toString(one.getFailureMessage()),
                        Objects.toString(one.getFailureDetail())))
                .orElseThrow(() -> new AssertionError(test + " is not among " + outcomes()));
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    private static String outcome(ReportTestCase test) {
        if (test.hasError()) {
            return "error";
        }
        if (test.hasFailure()) {
            return "failure";
        }
        return test.hasSkipped() ? "skipped" : "passed";
    }
}
