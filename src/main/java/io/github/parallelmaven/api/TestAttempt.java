package io.github.parallelmaven.api;

import java.time.Duration;

/**
 * What came of one attempt at a test.
 *
 * @param className class as the XML report names it
 * @param name its name there, for example {@code adds(int, int)[2]}; empty for a result of the whole class
 * @param outcome how it ended
 * @param worker number of the worker that ran it
 * @param duration how long it took; zero where it did not run
 * @param attempt 1, or a higher number where it was repeated
 * @param message why it did not pass; empty where it did, or where nobody said
 * @param stackTrace of what stopped it; empty where nothing did
 */
public record TestAttempt(
        String className,
        String name,
        Outcome outcome,
        int worker,
        Duration duration,
        int attempt,
        String message,
        String stackTrace) {

    /** How an attempt ended. */
    public enum Outcome {
        /** Without a throwable. */
        PASSED,
        /** By a failed assertion. */
        FAILED,
        /** By another throwable, or it could not run because its JVM had died. */
        ERRORED,
        /** It was disabled, or an assumption did not hold. */
        SKIPPED,
        /** Its JVM died while it ran. */
        CRASHED,
        /** It exceeded a time limit. */
        TIMED_OUT;

        /**
         * Whether this speaks against the test.
         *
         * @return true for all but {@link #PASSED} and {@link #SKIPPED}
         */
        public boolean isBad() {
            return this != PASSED && this != SKIPPED;
        }
    }
}
