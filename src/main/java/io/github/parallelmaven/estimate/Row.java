package io.github.parallelmaven.estimate;

import io.github.parallelmaven.history.Observation;
import java.util.List;

/**
 * What was measured of a unit in one environment. The younger a measurement, the more it weighs, so that a class that has
 * become slower is believed after a few runs, while one slow run among several changes little.
 *
 * @param times logarithms of the times
 * @param location their median
 * @param sigma their own spread; zero for a single one
 */
record Row(Samples times, double location, double sigma) {

    /** What a measurement weighs in comparison with that of the next run. */
    private static final double FADING = 0.8;

    /** A median of several is less sure than their mean by about this factor, the price of being robust. */
    private static final double MEDIAN_VARIANCE = Math.PI / 2;

    /**
     * Takes observations of one unit in one environment.
     *
     * @param observations at least one, from old to young; those of equal age weigh the same
     */
    static Row of(List<Observation> observations) {
        int size = observations.size();
        double[] logs = new double[size];
        double[] weights = new double[size];
        double weight = 1;
        for (int i = size - 1; i >= 0; i--) {
            Observation seen = observations.get(i);
            boolean older =
                    i + 1 < size && seen.epochMillis() < observations.get(i + 1).epochMillis();
            weight *= older ? FADING : 1;
            logs[i] = Belief.log((double) seen.duration().toNanos());
            weights[i] = weight;
        }
        Samples times = Samples.of(logs, weights);
        return new Row(times, times.median(), size == 1 ? 0 : times.sigma());
    }

    int size() {
        return times.size();
    }

    /** What is believed after these measurements alone, if each has this noise. */
    Belief belief(double noise) {
        double price = size() < 3 ? 1 : MEDIAN_VARIANCE;
        return new Belief(location, noise * price / times.worth());
    }
}
