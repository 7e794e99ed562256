package io.github.parallelmaven.estimate;

import java.util.Arrays;

/**
 * Numbers with weights, seen robustly: one wild value among several changes little. The numbers are logarithms of
 * times, whose noise is about the same for short and for long ones.
 */
final class Samples {

    /** Makes the median absolute deviation comparable with a standard deviation of normally spread values. */
    private static final double MAD_TO_SIGMA = 1.4826;

    /** By number of values. */
    private static final double[] FEW = {1, 1, 1.196, 1.495, 1.363, 1.206, 1.200, 1.140, 1.129, 1.107};

    private final double[] values;
    private final double[] weights;

    private Samples(double[] values, double[] weights) {
        this.values = values;
        this.weights = weights;
    }

    /**
     * Takes values and weights, which are sorted in place.
     *
     * @param values at least one
     * @param weights as many, all positive
     */
    static Samples of(double[] values, double[] weights) {
        sort(values, weights);
        return new Samples(values, weights);
    }

    /**
     * Takes values of equal weight, which are sorted in place.
     *
     * @param values at least one
     */
    static Samples of(double[] values) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        Arrays.sort(values);
        return new Samples(values, weights);
    }

    int size() {
        return values.length;
    }

    /**
     * The median: where half of the weight is on either side, each value standing in the middle of its weight, and
     * straight lines between them. With equal weights it is the usual one.
     */
    double median() {
        if (values.length == 1) {
            return values[0];
        }
        double half = Arrays.stream(weights).sum() / 2;
        double before = 0;
        double centre = 0;
        for (int i = 0; i < values.length; i++) {
            double last = centre;
            centre = before + weights[i] / 2;
            if (centre >= half) {
                return i == 0
                        ? values[0]
                        : values[i - 1] + (values[i] - values[i - 1]) * (half - last) / (centre - last);
            }
            before += weights[i];
        }
        return values[values.length - 1];
    }

    /** How many values of equal weight would be worth as much (Kish 1965). */
    double worth() {
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
        }
        return sum * sum / squares;
    }

    /**
     * Spread around the median, as a standard deviation; zero for a single value. Of few values the median absolute
     * deviation is too small, by the factors of Croux and Rousseeuw (1992).
     */
    double sigma() {
        double median = median();
        double[] deviations = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            deviations[i] = Math.abs(values[i] - median);
        }
        boolean equal = Arrays.stream(weights).allMatch(weight -> weight == weights[0]);
        double few = values.length < FEW.length ? FEW[values.length] : 1;
        return MAD_TO_SIGMA * few * (equal ? of(deviations) : of(deviations, weights.clone())).median();
    }

    /** A few numbers mostly, for which sorting by insertion is the fastest; many are sorted as pairs. */
    private static void sort(double[] values, double[] weights) {
        if (values.length > 16) {
            sortPairs(values, weights);
            return;
        }
        for (int i = 1; i < values.length; i++) {
            double value = values[i];
            double weight = weights[i];
            int at = i;
            while (at > 0 && (values[at - 1] > value || (values[at - 1] == value && weights[at - 1] > weight))) {
                values[at] = values[at - 1];
                weights[at] = weights[at - 1];
                at--;
            }
            values[at] = value;
            weights[at] = weight;
        }
    }

    private static void sortPairs(double[] values, double[] weights) {
        double[][] pairs = new double[values.length][];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = new double[] {values[i], weights[i]};
        }
        Arrays.sort(pairs, Arrays::compare);
        for (int i = 0; i < pairs.length; i++) {
            values[i] = pairs[i][0];
            weights[i] = pairs[i][1];
        }
    }
}
