package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.EstimatedUnit;
import java.time.Duration;
import java.util.Comparator;
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
        if (workers < 1) {
            throw new IllegalArgumentException("workers: " + workers);
        }
        List<Long> longestFirst = units.stream()
                .map(EstimatedUnit::nanos)
                .sorted(Comparator.reverseOrder())
                .toList();
        long total = longestFirst.stream().mapToLong(Long::longValue).sum();
        long longest = longestFirst.isEmpty() ? 0 : longestFirst.get(0);
        long pair = units.size() > workers ? longestFirst.get(workers - 1) + longestFirst.get(workers) : 0;
        return Duration.ofNanos(Math.max((total + workers - 1) / workers, Math.max(longest, pair)));
    }
}
