package io.github.parallelmaven.fidelity;

/** How a test ended, as a {@code testcase} element tells it. */
public enum ReportedOutcome {
    /** No element speaks of anything else. */
    PASSED,
    /** A {@code failure} element. */
    FAILED,
    /** An {@code error} element. */
    ERRORED,
    /** A {@code skipped} element. */
    SKIPPED,
    /** Passed in the end: {@code flakyFailure} or {@code flakyError} elements only. */
    FLAKY;

    /**
     * What a child element of {@code testcase} adds to what is known so far.
     *
     * @param child the local name of the child element
     * @return the outcome with the child taken into account; a final failure outweighs earlier flaky attempts
     */
    ReportedOutcome and(String child) {
        return switch (child) {
            case "failure" -> FAILED;
            case "error" -> ERRORED;
            case "skipped" -> SKIPPED;
            case "flakyFailure", "flakyError" -> this == PASSED ? FLAKY : this;
            default -> this;
        };
    }
}
