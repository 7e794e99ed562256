package io.github.parallelmaven.api;

import java.time.Duration;
import java.util.List;

/**
 * What came of a run. A test that was repeated counts once.
 *
 * @param tests number of tests
 * @param failures tests that an assertion stopped
 * @param errors tests that something else stopped: another throwable, the death of a JVM, a time limit
 * @param skipped tests that did not run because they were disabled or an assumption did not hold
 * @param flaky tests that passed only when they were repeated; they count as passed too
 * @param wall how long it took
 * @param serial how long the test classes took, one after the other
 * @param workers number of workers that took part
 * @param attempts every attempt at a test, class by class
 * @param faults what went wrong outside the tests, a sentence each
 * @param summary what the console would say of it, a line each
 */
public record RunResult(
        int tests,
        int failures,
        int errors,
        int skipped,
        int flaky,
        Duration wall,
        Duration serial,
        int workers,
        List<TestAttempt> attempts,
        List<String> faults,
        String summary) {

    /** Copies the lists. */
    public RunResult {
        attempts = List.copyOf(attempts);
        faults = List.copyOf(faults);
    }

    /**
     * How many tests passed.
     *
     * @return a count
     */
    public int passed() {
        return tests - failures - errors - skipped;
    }

    /**
     * Whether a build may be green by it.
     *
     * @return true where no test failed and nothing went wrong besides
     */
    public boolean isGreen() {
        return failures + errors == 0 && faults.isEmpty();
    }

    /**
     * How much sooner it was over than one test class after the other would have been.
     *
     * @return a factor; 0 where no time passed
     */
    public double speedUp() {
        return wall.isZero() ? 0 : (double) serial.toNanos() / wall.toNanos();
    }
}
