package io.github.parallelmaven.run;

/**
 * When a run has seen enough failures. Flaky tests are none; as long as a failed test may still turn out to be flaky, it
 * is not settled.
 *
 * @param limit number of failed tests that ends the run; 0 for no limit
 */
record FailureLimit(int limit) {

    /** What a worker may do next. */
    enum Step {
        /** Take further tests. */
        GO_ON,
        /** Run failed tests again first: should they stay failed, no others will begin. */
        SETTLE,
        /** Begin nothing more. */
        STOP
    }

    /**
     * Decides.
     *
     * @param settled tests that have failed and will not be run again
     * @param pending tests that have failed and may be run again
     * @return the step
     */
    Step decide(int settled, int pending) {
        if (limit == 0 || settled + pending < limit) {
            return Step.GO_ON;
        }
        return settled < limit ? Step.SETTLE : Step.STOP;
    }
}
