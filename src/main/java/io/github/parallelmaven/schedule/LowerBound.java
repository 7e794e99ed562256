package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.EstimatedUnit;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** The time that no schedule can beat, however clever. */
public final class LowerBound {

    private LowerBound() {}

    /**
     * Computes the largest of three bounds: the longest unit; the total shared evenly; and, since of the m + 1 longest
     * units two must share one of m workers, the sum of the m-th and the next.
     *
     * @param units units with their estimates
     * @param workers number of workers, at least 1
     * @return the bound, zero for no units
     */
    public static Duration of(List<EstimatedUnit> units, int workers) {
        long[] longestFirst = units.stream()
                .mapToLong(unit -> -unit.nanos())
                .sorted()
                .map(nanos -> -nanos)
                .toArray();
        return Duration.ofNanos(nanos(longestFirst, workers));
    }

    /**
     * The same of plain numbers.
     *
     * @param longestFirst nanoseconds of each unit, descending
     * @param workers number of workers, at least 1
     * @return nanoseconds
     */
    public static long nanos(long[] longestFirst, int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("workers: " + workers);
        }
        long total = Arrays.stream(longestFirst).sum();
        long longest = longestFirst.length == 0 ? 0 : longestFirst[0];
        long pair = longestFirst.length > workers ? longestFirst[workers - 1] + longestFirst[workers] : 0;
        return Math.max((total + workers - 1) / workers, Math.max(longest, pair));
    }
}
