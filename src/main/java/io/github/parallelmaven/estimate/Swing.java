package io.github.parallelmaven.estimate;

import io.github.parallelmaven.history.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much whole runs vary: what makes all units of one run slower, such as a busy machine, does not average out over
 * them.
 */
final class Swing {

    /** Before anything is known. */
    private static final double FIRST_GUESS = 0.08 * 0.08;

    /** So many runs are worth as much as the first guess. */
    private static final double GUESS_WORTH = 3;

    private final Map<Long, List<double[]>> deviations = new TreeMap<>();

    /** Enters the runs of one unit; one run alone deviates from nothing. */
    void enter(List<Observation> observations, Row row) {
        if (observations.size() < 2) {
            return;
        }
        double weight = Belief.nanos(row.location());
        for (Observation seen : observations) {
            double deviation = Belief.log((double) seen.duration().toNanos()) - row.location();
            deviations
                    .computeIfAbsent(seen.epochMillis(), run -> new ArrayList<>())
                    .add(new double[] {deviation, Math.max(1, weight)});
        }
    }

    /** Variance of the logarithm of the factor that is common to the units of a run. */
    double variance() {
        double squares = 0;
        for (List<double[]> run : deviations.values()) {
            double common = Samples.of(
                            run.stream().mapToDouble(unit -> unit[0]).toArray(),
                            run.stream().mapToDouble(unit -> unit[1]).toArray())
                    .median();
            squares += common * common;
        }
        // The medians from which the runs deviate are made of these same runs, which costs one of them.
        double worth = GUESS_WORTH + Math.max(0, deviations.size() - 1);
        double one = (GUESS_WORTH * FIRST_GUESS + squares) / worth;
        // What is expected was itself measured in runs that were off.
        double expectation = one / Math.max(1, deviations.size());
        return (one + expectation) * Belief.few(worth);
    }
}
