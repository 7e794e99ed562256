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

    /**
     * A writer of text files.
     *
     * @param trimStackTrace whether traces show only the frames of the test class
     */
    public SurefireText(boolean trimStackTrace) {
        this.trimStackTrace = trimStackTrace;
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
        for (String line : List.of(LINE, "Test set: " + suite.name(), LINE, summary(suite))) {
            target.write(line + System.lineSeparator());
        }
        for (List<Attempt> test : suite.tests()) {
            if (SuiteReport.verdict(test).isBad()) {
                failures(test, target);
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

    private static String summary(SuiteReport suite) {
        Counts counts = suite.counts();
        return "Tests run: " + counts.tests()
                + ", Failures: " + counts.failures()
                + ", Errors: " + counts.errors()
                + ", Skipped: " + counts.skipped()
                + ", Time elapsed: " + Elapsed.text(suite.duration())
                + (counts.failures() + counts.errors() > 0 ? " <<< FAILURE!" : "")
                + " -- in " + suite.name();
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

    private static String headline(Attempt attempt) {
        String name = attempt.test().name();
        Duration duration = attempt.duration();
        return attempt.test().suite()
                + (name.isEmpty() ? "" : "." + name)
                + " -- Time elapsed: " + Elapsed.text(duration)
                + (attempt.outcome() == Outcome.FAILED ? " <<< FAILURE!" : " <<< ERROR!");
    }
}
