package io.github.parallelmaven.model;

/** How one attempt at a test ended. */
public enum Outcome {
    /** The test ran to its end. */
    PASSED,
    /** An assertion did not hold: the throwable was an {@link AssertionError}. */
    FAILED,
    /** Any other throwable ended the test. */
    ERRORED,
    /** The test was disabled, or an assumption did not hold. */
    SKIPPED,
    /** The JVM died while the test ran. */
    CRASHED,
    /** The test was ended because it exceeded a time limit. */
    TIMED_OUT;

    /**
     * Tells whether this outcome speaks against the test.
     *
     * @return true for all but {@link #PASSED} and {@link #SKIPPED}
     */
    public boolean isBad() {
        return this != PASSED && this != SKIPPED;
    }
}
