package io.github.parallelmaven.model;

import java.util.Collection;
import java.util.Set;

/**
 * Tests counted by verdict.
 *
 * @param tests all tests
 * @param failures tests that failed
 * @param errors tests that errored, crashed or timed out
 * @param skipped tests that did not run
 * @param flakes tests that passed only when repeated, wherever that was
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
                count(verdicts, Set.of(Verdict.FAILED)),
                count(verdicts, Set.of(Verdict.ERRORED, Verdict.CRASHED, Verdict.TIMED_OUT)),
                count(verdicts, Set.of(Verdict.SKIPPED)),
                count(verdicts, Set.of(Verdict.FLAKY, Verdict.TOGETHER)));
    }

    private static int count(Collection<Verdict> verdicts, Set<Verdict> counted) {
        return (int) verdicts.stream().filter(counted::contains).count();
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
     * Takes failures out that are not to be held against anybody.
     *
     * @param excused the counts of these tests
     * @return as many tests, of which fewer failed
     */
    public Counts excusing(Counts excused) {
        return new Counts(tests, failures - excused.failures, errors - excused.errors, skipped, flakes);
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
