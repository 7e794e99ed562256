package io.github.parallelmaven.report.surefire;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.Failure;
import io.github.parallelmaven.model.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;

/**
 * Writes the {@code .txt} file of a class, and the file of its output. Where Surefire writes the {@code .txt} of a class
 * again for each nested class and each repetition and so keeps only the last part, this one holds all tests.
 */
public final class SurefireText {

    private static final String LINE = "-".repeat(79);

    private final boolean trimStackTrace;
    private final ReportStyle style;

    /**
     * A writer of text files.
     *
     * @param trimStackTrace whether traces show only the frames of the test class
     * @param style which tests are listed, and where phrases stand
     */
    public SurefireText(boolean trimStackTrace, ReportStyle style) {
        this.trimStackTrace = trimStackTrace;
        this.style = style;
    }

    /**
     * Writes the summary of a class and the traces of its failed tests.
     *
     * @param result the class
     * @param target receives the text and stays open
     * @throws IOException if the target refuses
     */
    public void write(ClassResult result, Writer target) throws IOException {
        write(SuiteReport.of(result), target);
    }

    void write(SuiteReport suite, Writer target) throws IOException {
        String heading = style.shown(Phrase.TEXT_HEADING, suite.phrase(), suite.name());
        for (String line : List.of(LINE, "Test set: " + heading, LINE, summary(suite))) {
            target.write(line + System.lineSeparator());
        }
        for (List<Attempt> test : suite.tests()) {
            if (SuiteReport.verdict(test).isBad()) {
                failures(test, target);
            } else if (style.plain()) {
                target.write(mention(test) + System.lineSeparator());
            }
        }
    }

    /** Writes what the tests printed, test by test: standard output first, then standard error. */
    static void writeOutput(SuiteReport suite, Writer target) throws IOException {
        for (List<Attempt> test : suite.tests()) {
            for (Attempt attempt : test) {
                attempt.stdout().copyTo(target);
                attempt.stderr().copyTo(target);
            }
        }
    }

    /** The line for a test that did not fail. */
    private static String mention(List<Attempt> test) {
        Attempt last = test.get(test.size() - 1);
        return last.outcome() == Outcome.SKIPPED
                ? fullName(last) + " skipped"
                : fullName(last) + " -- Time elapsed: " + Elapsed.text(last.duration());
    }

    private String summary(SuiteReport suite) {
        Counts counts = suite.counts();
        return "Tests run: " + counts.tests()
                + ", Failures: " + counts.failures()
                + ", Errors: " + counts.errors()
                + ", Skipped: " + counts.skipped()
                + ", Time elapsed: " + Elapsed.text(suite.duration())
                + (counts.failures() + counts.errors() > 0 ? " <<< FAILURE!" : "")
                + " -- in " + style.shown(Phrase.TEXT_SUMMARY, suite.phrase(), suite.name());
    }

    private void failures(List<Attempt> test, Writer target) throws IOException {
        for (Attempt attempt : test) {
            if (attempt.outcome().isBad()) {
                target.write(headline(attempt) + System.lineSeparator());
                Failure failure = attempt.failure();
                if (failure != null) {
                    target.write(StackText.of(failure, attempt.test().suite(), trimStackTrace));
                    target.write(System.lineSeparator());
                }
            }
        }
    }

    private static String fullName(Attempt attempt) {
        String name = attempt.test().name();
        return attempt.test().suite() + (name.isEmpty() ? "" : "." + name);
    }

    private static String headline(Attempt attempt) {
        Duration duration = attempt.duration();
        return fullName(attempt)
                + " -- Time elapsed: " + Elapsed.text(duration)
                + (attempt.outcome() == Outcome.FAILED ? " <<< FAILURE!" : " <<< ERROR!");
    }
}
