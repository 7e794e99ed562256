package io.github.parallelmaven.estimate;

import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.history.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that is known of one unit.
 *
 * @param seen the observations that count, by environment, from old to young
 * @param rows what they say together, by environment
 * @param setups the part of the time that was set-up, by environment
 * @param clean whether the rows are of whole executions
 * @param shape what the unit looked like last
 */
record Memory(
        Map<String, List<Observation>> seen,
        Map<String, Row> rows,
        Map<String, Duration> setups,
        boolean clean,
        Shape shape) {

    private static final Comparator<Observation> BY_AGE =
            Comparator.comparingLong(Observation::epochMillis).thenComparing(Comparator.naturalOrder());

    /**
     * Takes all observations of a unit. A failed or crashed run may have ended early or waited for a time-out: better
     * than nothing, but only than nothing.
     *
     * @param seen at least one, in any order; it is sorted
     */
    static Memory of(List<Observation> seen) {
        if (seen.size() == 1) {
            return ofOne(seen);
        }
        seen.sort(BY_AGE);
        boolean clean = seen.stream().anyMatch(Observation::clean);
        Map<String, List<Observation>> used = new TreeMap<>();
        Shape shape = Shape.UNKNOWN;
        for (Observation one : seen) {
            shape = one.shape().isUnknown() ? shape : one.shape();
            if (one.clean() == clean) {
                used.computeIfAbsent(one.environment(), environment -> new ArrayList<>(seen.size()))
                        .add(one);
            }
        }
        Map<String, Row> rows = new TreeMap<>();
        Map<String, Duration> setups = new TreeMap<>();
        used.forEach((environment, observations) -> {
            rows.put(environment, Row.of(observations));
            setups.put(environment, median(observations));
        });
        return new Memory(used, rows, setups, clean, shape);
    }

    /** The same with fewer objects, since there may be a million of them. */
    private static Memory ofOne(List<Observation> seen) {
        Observation one = seen.get(0);
        String environment = one.environment();
        return new Memory(
                Map.of(environment, seen),
                Map.of(environment, Row.of(seen)),
                Map.of(environment, one.setup()),
                one.clean(),
                one.shape());
    }

    private static Duration median(List<Observation> observations) {
        double[] nanos =
                observations.stream().mapToDouble(one -> one.setup().toNanos()).toArray();
        return Duration.ofNanos(Math.round(Samples.of(nanos).median()));
    }
}
