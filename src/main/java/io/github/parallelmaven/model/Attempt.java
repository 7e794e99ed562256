package io.github.parallelmaven.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One execution of one test.
 *
 * @param test which test
 * @param worker number of the worker that ran it, from 1
 * @param outcome how it ended
 * @param started wall-clock time of its start; for a skipped test the time at which that was reported
 * @param duration time between start and end, {@code null} where the test was never started (a disabled one)
 * @param reason for a skipped test why it was skipped, {@code null} otherwise or where nobody said
 * @param failure what stopped it, {@code null} where nothing did
 * @param stdout what it printed on standard output
 * @param stderr what it printed on standard error
 * @param number 1 for the first attempt at a test; a higher one joins the test of the same name that was tried before
 * @param alone whether it had a fresh JVM to itself, after all else, since the test had failed before
 */
public record Attempt(
        TestCase test,
        int worker,
        Outcome outcome,
        Instant started,
        @Nullable Duration duration,
        @Nullable String reason,
        @Nullable Failure failure,
        CapturedText stdout,
        CapturedText stderr,
        int number,
        boolean alone) {

    /**
     * A first attempt.
     *
     * @param test which test
     * @param worker number of the worker that ran it
     * @param outcome how it ended
     * @param started wall-clock time of its start
     * @param duration time between start and end
     * @param reason why it was skipped
     * @param failure what stopped it
     * @param stdout what it printed on standard output
     * @param stderr what it printed on standard error
     */
    public Attempt(
            TestCase test,
            int worker,
            Outcome outcome,
            Instant started,
            @Nullable Duration duration,
            @Nullable String reason,
            @Nullable Failure failure,
            CapturedText stdout,
            CapturedText stderr) {
        this(test, worker, outcome, started, duration, reason, failure, stdout, stderr, 1, false);
    }

    /**
     * This attempt as a further one at a test.
     *
     * @param tried the test as it was named before
     * @param count which attempt it is, from 2
     * @return a copy with another test and number
     */
    public Attempt repeating(TestCase tried, int count) {
        return new Attempt(tried, worker, outcome, started, duration, reason, failure, stdout, stderr, count, alone);
    }

    /**
     * This attempt with other output.
     *
     * @param out what it printed on standard output
     * @param err what it printed on standard error
     * @return a copy
     */
    public Attempt printing(CapturedText out, CapturedText err) {
        return new Attempt(test, worker, outcome, started, duration, reason, failure, out, err, number, alone);
    }

    /**
     * This attempt as one that had a fresh JVM to itself.
     *
     * @return a copy
     */
    public Attempt byItself() {
        return new Attempt(test, worker, outcome, started, duration, reason, failure, stdout, stderr, number, true);
    }
}
