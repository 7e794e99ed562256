package io.github.parallelmaven.model;

import java.util.List;

/** What all attempts at one test amount to. */
public enum Verdict {
    /** Every attempt passed. */
    PASSED,
    /** An attempt failed and a later one passed, which {@link #TOGETHER} does not explain. */
    FLAKY,
    /** It failed among other tests, failed again in the same JVM, and passed as soon as it had a fresh JVM to itself. */
    TOGETHER,
    /** No attempt passed, and assertions alone stopped them. */
    FAILED,
    /** No attempt passed, and one of them was stopped by another throwable. */
    ERRORED,
    /** No attempt passed, and a JVM died over one of them. */
    CRASHED,
    /** No attempt passed, none met the death of a JVM, and one of them exceeded a time limit. */
    TIMED_OUT,
    /** The test did not run because it was disabled or an assumption did not hold. */
    SKIPPED;

    /** Once may be chance: so many failures among others make it likely that the others are the reason. */
    private static final int FAILURES_TOGETHER = 2;

    /**
     * Judges a test by its attempts.
     *
     * @param attempts the attempts in their order, at least one
     * @return the verdict
     */
    public static Verdict of(List<Attempt> attempts) {
        return attempts.size() == 1 ? of(attempts.get(0).outcome()) : ofSeveral(attempts);
    }

    private static Verdict of(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> PASSED;
            case FAILED -> FAILED;
            case ERRORED -> ERRORED;
            case SKIPPED -> SKIPPED;
            case CRASHED -> CRASHED;
            case TIMED_OUT -> TIMED_OUT;
        };
    }

    private static Verdict ofSeveral(List<Attempt> attempts) {
        boolean passed = has(attempts, Outcome.PASSED);
        if (attempts.stream().noneMatch(attempt -> attempt.outcome().isBad())) {
            return passed ? PASSED : SKIPPED;
        }
        if (passed) {
            return onlyTogether(attempts) ? TOGETHER : FLAKY;
        }
        if (has(attempts, Outcome.CRASHED)) {
            return CRASHED;
        }
        if (has(attempts, Outcome.TIMED_OUT)) {
            return TIMED_OUT;
        }
        return has(attempts, Outcome.ERRORED) ? ERRORED : FAILED;
    }

    private static boolean has(List<Attempt> attempts, Outcome outcome) {
        return attempts.stream().anyMatch(attempt -> attempt.outcome() == outcome);
    }

    private static boolean onlyTogether(List<Attempt> attempts) {
        List<Attempt> shared =
                attempts.stream().filter(attempt -> !attempt.alone()).toList();
        return shared.size() >= FAILURES_TOGETHER
                && shared.stream().allMatch(attempt -> attempt.outcome().isBad())
                && attempts.stream().filter(Attempt::alone).allMatch(attempt -> attempt.outcome() == Outcome.PASSED);
    }

    /**
     * Tells whether a build should break because of it.
     *
     * @return true for those of which no attempt passed and one failed
     */
    public boolean isBad() {
        return this == FAILED || this == ERRORED || this == CRASHED || this == TIMED_OUT;
    }

    /**
     * Tells whether the test passed only when it was repeated.
     *
     * @return true for {@link #FLAKY} and {@link #TOGETHER}
     */
    public boolean isMended() {
        return this == FLAKY || this == TOGETHER;
    }
}
