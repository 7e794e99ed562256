package io.github.parallelmaven.model;

import java.time.Duration;

/**
 * How long a unit is expected to take.
 *
 * @param expected the expectation
 * @param low a time which it rarely beats
 * @param high a time which it rarely exceeds
 * @param source where the knowledge comes from
 */
public record Estimate(Duration expected, Duration low, Duration high, Source source) {

    /** Where an estimate comes from. */
    public enum Source {
        /** Earlier runs of the same unit. */
        HISTORY,
        /** The size of its byte code and the number of its test methods. */
        PRIOR
    }
}
