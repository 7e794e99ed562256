package io.github.parallelmaven.benchmark;

import java.util.Locale;
import java.util.Random;

/** How the durations of a made-up suite are spread. Their mean is a second, but for the giant. */
public enum Distribution {
    /** All alike. */
    EQUAL,
    /** Anything between a tenth of the mean and almost twice the mean. */
    UNIFORM,
    /** Most are short and some are long, as in most real suites: a standard deviation of 1 in the exponent. */
    LOGNORMAL,
    /** A heavy tail: Pareto's law with exponent 1.5. */
    PARETO,
    /** Equal ones, and one that takes as long as all others together. */
    GIANT;

    private static final double EXPONENT = 1.5;

    /**
     * A word for tables.
     *
     * @return for example {@code lognormal}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Draws the duration of one test.
     *
     * @param random source of chance
     * @param index number of the test, from 0
     * @param tests how many tests there are
     * @return seconds
     */
    double seconds(Random random, int index, int tests) {
        return switch (this) {
            case EQUAL -> 1;
            case UNIFORM -> 0.1 + 1.8 * random.nextDouble();
            // StrictMath, so that a seed means the same suite on every machine.
            case LOGNORMAL -> StrictMath.exp(random.nextGaussian() - 0.5);
            case PARETO -> (EXPONENT - 1) / EXPONENT * StrictMath.pow(1 - random.nextDouble(), -1 / EXPONENT);
            case GIANT -> index == 0 ? Math.max(1, tests - 1) : 1;
        };
    }
}
