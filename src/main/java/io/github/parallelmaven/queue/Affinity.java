package io.github.parallelmaven.queue;

import io.github.parallelmaven.model.EstimatedUnit;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/**
 * Chooses among units of like length the one whose context a worker has set up already, and leaves the contexts of other
 * workers to them. Near the end the order alone decides, so that the makespan does not suffer.
 */
final class Affinity {

    /** A unit of this part of the length of the first one may go before it. */
    private static final double LIKE = 0.75;

    /** And so may one that is shorter by no more than this, in nanoseconds: short units differ by chance. */
    private static final long NOISE = 100_000_000;

    /** So many units are looked at, which bounds the time of a choice. */
    private static final int LOOK = 32;

    private final int workers;
    private final Map<String, Set<Integer>> warm = new HashMap<>();

    /** For so many workers. */
    Affinity(int workers) {
        this.workers = workers;
    }

    /**
     * Chooses.
     *
     * @param worker who asks
     * @param lane what waits for it, by place; not empty
     * @param remaining what all that waits is expected to take
     * @return a place of the lane
     */
    int choose(int worker, NavigableMap<Integer, EstimatedUnit> lane, Duration remaining) {
        long first = lane.firstEntry().getValue().nanos();
        if (first * workers > remaining.toNanos()) {
            // It is more than a fair share of what is left.
            return lane.firstKey();
        }
        double least = Math.min(LIKE * first, (double) (first - NOISE));
        int nobodys = -1;
        int looked = 0;
        for (Map.Entry<Integer, EstimatedUnit> entry : lane.entrySet()) {
            if (looked++ == LOOK || entry.getValue().nanos() < least) {
                break;
            }
            Set<Integer> holders = warm.getOrDefault(entry.getValue().unit().context(), Set.of());
            if (holders.contains(worker)) {
                return entry.getKey();
            }
            nobodys = nobodys < 0 && holders.isEmpty() ? entry.getKey() : nobodys;
        }
        return nobodys < 0 ? lane.firstKey() : nobodys;
    }

    /** Takes note of what a worker will have set up. */
    void taken(int worker, EstimatedUnit unit) {
        String context = unit.unit().context();
        if (!context.isEmpty()) {
            warm.computeIfAbsent(context, key -> new HashSet<>()).add(worker);
        }
    }
}
