package io.github.parallelmaven.estimate;

import java.util.ArrayList;
import java.util.List;

/**
 * How long units take here for each second that they take in another environment.
 *
 * @param factor here divided by there; 1 where nothing is known
 * @param doubt variance of the logarithm of the factor, for a single unit
 * @param known whether enough units were measured in both
 */
record Ratio(double factor, double doubt, boolean known) {

    /** Nothing has been measured in both: a machine may be half or twice as fast. */
    static final Ratio UNKNOWN = new Ratio(1, 0.5 * 0.5, false);

    private static final int ENOUGH = 3;

    /** Units never agree better than this, however much the few that were compared do. */
    private static final double LEAST_DOUBT = 0.15 * 0.15;

    /** The two times of one unit, in nanoseconds. */
    record Pair(double here, double there) {}

    /** The weighted median over the units known in both. Long ones weigh more, since short ones hold more noise. */
    static Ratio of(List<Pair> pairs) {
        List<Pair> usable = new ArrayList<>(pairs);
        usable.removeIf(pair -> pair.here <= 0 || pair.there <= 0);
        if (usable.size() < ENOUGH) {
            return UNKNOWN;
        }
        double[] logs =
                usable.stream().mapToDouble(p -> Math.log(p.here / p.there)).toArray();
        double[] weights = usable.stream().mapToDouble(p -> Math.sqrt(p.here)).toArray();
        Samples samples = Samples.of(logs, weights);
        double sigma = samples.sigma();
        return new Ratio(Math.exp(samples.median()), Math.max(LEAST_DOUBT, sigma * sigma), true);
    }
}
