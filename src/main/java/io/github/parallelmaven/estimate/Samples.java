package io.github.parallelmaven.estimate;

import java.util.List;

/**
 * Measured numbers, seen robustly: one wild value among several changes little.
 *
 * @param sorted ascending, at least one
 */
record Samples(List<Double> sorted) {

    /** Makes the median absolute deviation comparable with a standard deviation of normally spread values. */
    private static final double MAD_TO_SIGMA = 1.4826;

    static Samples of(List<Double> values) {
        return new Samples(values.stream().sorted().toList());
    }

    int size() {
        return sorted.size();
    }

    double median() {
        int middle = size() / 2;
        return size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Spread around the median, zero for a single value. */
    double sigma() {
        double median = median();
        return MAD_TO_SIGMA
                * of(sorted.stream().map(value -> Math.abs(value - median)).toList())
                        .median();
    }
}
