package io.github.parallelmaven.run;

import java.time.Duration;
import java.util.Optional;

/**
 * When failed tests are no longer tried again: when that has cost enough, or when so many fail that chance is not the
 * reason.
 *
 * @param budget how many tests are tried again at most, and what share of the workers' time that may take
 * @param failures how many tests, or what share of them, may have failed at first; a share counts from
 *     {@link #FEW_FAILURES} failures on
 */
public record RetryLimits(Quota budget, Quota failures) {

    /** No limits. */
    public static final RetryLimits NONE = new RetryLimits(Quota.NONE, Quota.NONE);

    /** So few failures are never too large a share: of three tests one is a third. */
    static final int FEW_FAILURES = 10;

    /**
     * Where a run stands.
     *
     * @param retried tests that were tried again so far
     * @param spent what that took, over all workers
     * @param elapsed what the workers have had of time, over all of them
     * @param tests tests that have been run
     * @param failed tests among them that failed at first
     */
    record Standing(int retried, Duration spent, Duration elapsed, int tests, int failed) {}

    /**
     * Decides about one more test.
     *
     * @param standing where the run stands
     * @param known whether this test has been tried again before, so that it is no further one
     * @return why it is not tried again; empty if it is
     */
    Optional<String> refusal(Standing standing, boolean known) {
        if (isTooMuch(standing)) {
            return Optional.of("too many had failed: " + standing.failed() + " of " + standing.tests()
                    + " (parallel.retryMaxFailed=" + failures + ")");
        }
        boolean spent = standing.spent().toNanos() > standing.elapsed().toNanos() / 100.0 * budget.percent();
        if (spent || (!known && standing.retried() >= budget.count())) {
            return Optional.of("the budget was spent (parallel.retryBudget=" + budget + ")");
        }
        return Optional.empty();
    }

    private boolean isTooMuch(Standing standing) {
        boolean share = standing.failed() >= FEW_FAILURES
                && 100L * standing.failed() > (long) failures.percent() * standing.tests();
        return share || standing.failed() > failures.count();
    }
}
