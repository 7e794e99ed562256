package io.github.parallelmaven.benchmark;

import java.util.Arrays;

/** Quantiles of what several trials gave. */
final class Spread {

    private final double[] sorted;

    private Spread(double[] sorted) {
        this.sorted = sorted;
    }

    static Spread of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(sorted);
    }

    /** The middle one, or the mean of the two in the middle. */
    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** What 95 of 100 trials do not exceed. */
    double p95() {
        return sorted[(int) Math.ceil(0.95 * sorted.length) - 1];
    }
}
