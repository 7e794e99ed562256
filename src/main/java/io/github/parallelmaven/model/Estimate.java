package io.github.parallelmaven.model;

import java.time.Duration;

/**
 * How long a unit is expected to take. Between the low and the high time lie about nine of ten executions.
 *
 * @param expected the expectation: longer and shorter executions are equally likely
 * @param low a time which it rarely beats: one of twenty executions does
 * @param high a time which it rarely exceeds: one of twenty executions does
 * @param setup the part of the expectation that is spent outside of tests, once for the class; zero where unknown
 * @param source where the knowledge comes from
 */
public record Estimate(Duration expected, Duration low, Duration high, Duration setup, Source source) {

    /** How many standard deviations of the logarithm lie between the expectation and either end. */
    public static final double SIGMAS = 1.645;

    /**
     * Added before a logarithm is taken, in nanoseconds: in times of about a millisecond, and only there, the noise does
     * not shrink with the time.
     */
    public static final double GRAIN_NANOS = 1_000_000;

    /** Where an estimate comes from. */
    public enum Source {
        /** Earlier runs of the same unit, or of the one that had its place before it was renamed. */
        HISTORY,
        /** The size of its byte code and the number of its test methods. */
        PRIOR
    }

    /**
     * An estimate that does not know the set-up apart.
     *
     * @param expected the expectation
     * @param low a time which it rarely beats
     * @param high a time which it rarely exceeds
     * @param source where the knowledge comes from
     */
    public Estimate(Duration expected, Duration low, Duration high, Source source) {
        this(expected, low, high, Duration.ZERO, source);
    }

    /**
     * A time by its place among the likely ones, by which noise is made: the logarithm is taken to be spread normally.
     *
     * @param sigmas standard deviations above the expectation; negative ones are below it
     * @return nanoseconds, not negative
     */
    public double nanosAt(double sigmas) {
        double middle = expected.toNanos() + GRAIN_NANOS;
        double end = (sigmas < 0 ? low : high).toNanos() + GRAIN_NANOS;
        return Math.max(0, middle * Math.pow(end / middle, Math.abs(sigmas) / SIGMAS) - GRAIN_NANOS);
    }
}
