package io.github.parallelmaven.model;

import java.util.Collection;
import java.util.Collections;

/**
 * Tests counted by verdict.
 *
 * @param tests all tests
 * @param failures tests that failed
 * @param errors tests that errored, crashed or timed out
 * @param skipped tests that did not run
 * @param flakes tests that passed only when repeated
 */
public record Counts(int tests, int failures, int errors, int skipped, int flakes) {

    /** Nothing counted. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    /**
     * Counts verdicts.
     *
     * @param verdicts one per test
     * @return the counts
     */
    public static Counts of(Collection<Verdict> verdicts) {
        return new Counts(
                verdicts.size(),
                Collections.frequency(verdicts, Verdict.FAILED),
                Collections.frequency(verdicts, Verdict.ERRORED),
                Collections.frequency(verdicts, Verdict.SKIPPED),
                Collections.frequency(verdicts, Verdict.FLAKY));
    }

    /**
     * Adds up.
     *
     * @param other the other counts
     * @return the sums
     */
    public Counts plus(Counts other) {
        return new Counts(
                tests + other.tests,
                failures + other.failures,
                errors + other.errors,
                skipped + other.skipped,
                flakes + other.flakes);
    }

    /**
     * Tests that ran and were not found wanting, flaky ones included.
     *
     * @return a count
     */
    public int passed() {
        return tests - failures - errors - skipped;
    }
}
