package io.github.parallelmaven.estimate;

import io.github.parallelmaven.model.Estimate;
import java.time.Duration;

/**
 * What is believed of the typical time of a unit: its logarithm, a grain added, is spread normally.
 *
 * @param location logarithm of the time in nanoseconds that is as likely too long as too short
 * @param variance doubt about that logarithm
 */
record Belief(double location, double variance) {

    /** Beliefs that are further apart than so many standard deviations are not about the same thing. */
    private static final double CONFLICT = 3;

    static double log(double nanos) {
        return Math.log(nanos + Estimate.GRAIN_NANOS);
    }

    static double nanos(double log) {
        return Math.max(0, Math.exp(log) - Estimate.GRAIN_NANOS);
    }

    /** The same of a machine that takes so many times as long, with more doubt. */
    Belief scaled(double factor, double doubt) {
        return new Belief(log(nanos(location) * factor), variance + doubt);
    }

    /**
     * Two beliefs made one, each weighted by its precision: the posterior of a normal mean. It is what shrinks a few
     * measurements towards what is known otherwise, and many hardly.
     *
     * @param other counts nothing where it contradicts this one
     */
    Belief and(Belief other) {
        double apart = Math.abs(location - other.location);
        if (apart > CONFLICT * Math.sqrt(variance + other.variance)) {
            return this;
        }
        double here = 1 / variance;
        double there = 1 / other.variance;
        return new Belief((location * here + other.location * there) / (here + there), 1 / (here + there));
    }

    /**
     * By what a variance has to grow that was measured by few values. The 95 % point of Student's distribution is about
     * (1 + 1 / n) times that of the normal one.
     *
     * @param worth degrees of freedom
     */
    static double few(double worth) {
        return (1 + 1 / worth) * (1 + 1 / worth);
    }

    /** The next execution, whose noise has this variance. */
    Estimate estimate(double noise, Duration setup) {
        double factor = Math.exp(Estimate.SIGMAS * Math.sqrt(variance + noise));
        double middle = Math.exp(location);
        return new Estimate(
                duration(middle), duration(middle / factor), duration(middle * factor), setup, Estimate.Source.HISTORY);
    }

    private static Duration duration(double withGrain) {
        return Duration.ofNanos(Math.max(0, Math.round(withGrain - Estimate.GRAIN_NANOS)));
    }
}
