package io.github.parallelmaven.report.page;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.Failure;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.Tally;
import io.github.parallelmaven.model.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * A test as the pages show it.
 *
 * @param suite binary name of the class whose report holds it
 * @param className class as it is reported
 * @param name its name
 * @param verdict what its attempts amount to
 * @param micros how long it took, in microseconds; 0 where it did not run
 * @param troubles its attempts that did not pass
 * @param stdout the end of what it printed on standard output, if it was in trouble
 * @param stderr the same of standard error
 */
public record ReportedTest(
        String suite,
        String className,
        String name,
        Verdict verdict,
        long micros,
        List<Trouble> troubles,
        String stdout,
        String stderr) {

    /** So many characters of the end of an output are shown. */
    public static final int OUTPUT = 10_000;

    /** Copies the list and cuts the output. */
    public ReportedTest {
        troubles = List.copyOf(troubles);
        stdout = tail(stdout);
        stderr = tail(stderr);
    }

    /**
     * Class and name as a person writes them.
     *
     * @return the class alone for a result of the whole class
     */
    public String label() {
        return name.isEmpty() ? className : className + "." + name;
    }

    /**
     * This test with another verdict.
     *
     * @param known what is known better
     * @return a copy
     */
    public ReportedTest judged(Verdict known) {
        return new ReportedTest(suite, className, name, known, micros, troubles, stdout, stderr);
    }

    /**
     * The tests of a run.
     *
     * @param result what came of it; its output must not be discarded yet
     * @return by class, in the order of the XML reports
     */
    public static List<ReportedTest> of(RunResult result) {
        return Tally.tests(result.units()).map(ReportedTest::of).toList();
    }

    private static ReportedTest of(List<Attempt> attempts) {
        Verdict verdict = Verdict.of(attempts);
        Attempt shown = attempts.stream()
                .filter(attempt -> attempt.outcome() == Outcome.PASSED)
                .findFirst()
                .orElse(attempts.get(0));
        boolean troubled = verdict.isBad() || verdict.isMended();
        Attempt first = attempts.get(0);
        Duration took = Objects.requireNonNullElse(shown.duration(), Duration.ZERO);
        return new ReportedTest(
                first.test().suite(),
                first.test().className(),
                first.test().name(),
                verdict,
                verdict == Verdict.SKIPPED ? 0 : took.toNanos() / 1000,
                attempts.stream()
                        .filter(attempt -> attempt.outcome().isBad())
                        .map(ReportedTest::trouble)
                        .toList(),
                troubled ? output(first.stdout()) : "",
                troubled ? output(first.stderr()) : "");
    }

    private static Trouble trouble(Attempt attempt) {
        Failure failure = attempt.failure();
        return failure == null
                ? new Trouble(attempt.outcome().name(), Objects.requireNonNullElse(attempt.reason(), ""), "")
                : new Trouble(failure.type(), Objects.requireNonNullElse(failure.message(), ""), failure.stackTrace());
    }

    private static String output(CapturedText text) {
        return text.tail(OUTPUT);
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - OUTPUT));
    }
}
