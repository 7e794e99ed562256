package io.github.parallelmaven.model;

import java.util.List;

/** What all attempts at one test amount to. */
public enum Verdict {
    /** Every attempt passed. */
    PASSED,
    /** An attempt failed and a later one passed. */
    FLAKY,
    /** No attempt passed, and assertions alone stopped them. */
    FAILED,
    /** No attempt passed, and one of them was stopped by another throwable, a dead JVM or a time limit. */
    ERRORED,
    /** The test did not run because it was disabled or an assumption did not hold. */
    SKIPPED;

    /**
     * Judges a test by its attempts.
     *
     * @param attempts outcomes in the order of the attempts, at least one
     * @return the verdict
     */
    public static Verdict of(List<Outcome> attempts) {
        boolean passed = attempts.contains(Outcome.PASSED);
        if (attempts.stream().noneMatch(Outcome::isBad)) {
            return passed ? PASSED : SKIPPED;
        }
        if (passed) {
            return FLAKY;
        }
        return attempts.stream().allMatch(Verdict::isMild) ? FAILED : ERRORED;
    }

    private static boolean isMild(Outcome outcome) {
        return outcome == Outcome.FAILED || outcome == Outcome.SKIPPED;
    }

    /**
     * Tells whether a build should break because of it.
     *
     * @return true for {@link #FAILED} and {@link #ERRORED}
     */
    public boolean isBad() {
        return this == FAILED || this == ERRORED;
    }
}
