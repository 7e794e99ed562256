package io.github.parallelmaven.history;

import java.time.Duration;
import java.util.Comparator;

/**
 * One measured execution of a unit.
 *
 * @param unit id of the unit
 * @param epochMillis when it ended, in milliseconds since 1970
 * @param duration how long it took
 * @param clean whether nothing failed or crashed, so that the duration is that of a whole execution
 * @param environment {@link Environment#key() key} of the environment it ran in
 */
public record Observation(String unit, long epochMillis, Duration duration, boolean clean, String environment)
        implements Comparable<Observation> {

    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::unit)
            .thenComparing(Observation::environment)
            .thenComparingLong(Observation::epochMillis)
            .thenComparing(Observation::duration)
            .thenComparing(Observation::clean);

    /** A total order, consistent with equals: by unit, then environment, then from old to young. */
    @Override
    public int compareTo(Observation other) {
        return ORDER.compare(this, other);
    }
}
