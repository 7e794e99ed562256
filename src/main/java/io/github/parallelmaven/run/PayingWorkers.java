package io.github.parallelmaven.run;

import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * As many workers as pay: a further JVM starts, loads and compiles what the others have loaded and compiled already, and
 * is worth that only where it saves more time.
 */
final class PayingWorkers {

    /**
     * What a further JVM has to save. Twenty classes that take 0.3 s took 0.3 s longer on two workers than on one, with
     * an archive of shared classes, and 0.9 s without.
     */
    private static final Duration COST = Duration.ofMillis(600);

    private PayingWorkers() {}

    /**
     * The number of workers of which each saves more than it costs.
     *
     * @param units what is to be run, with estimates; where none of them was ever measured nothing is known
     * @param most how many there may be
     * @param divisible whether a unit may be divided among them
     * @return from 1 to {@code most}
     */
    static int of(List<EstimatedUnit> units, int most, boolean divisible) {
        boolean known = units.stream().anyMatch(unit -> unit.estimate().source() == Estimate.Source.HISTORY);
        if (!known) {
            return most;
        }
        long longest = divisible
                ? 0
                : units.stream().mapToLong(EstimatedUnit::nanos).max().orElse(0);
        return paying(longest, units.stream().mapToLong(EstimatedUnit::nanos).sum(), most);
    }

    /**
     * The same before it is known what is to be run, by what was run before.
     *
     * @param seen observations of the module
     * @param most how many there may be
     * @return from 1 to {@code most}
     */
    static int remembered(List<Observation> seen, int most) {
        Map<String, Observation> youngest = new HashMap<>();
        for (Observation one : seen) {
            // Parts of a class are contained in it.
            if (one.unit().indexOf('#') < 0) {
                youngest.merge(one.unit(), one, (a, b) -> a.epochMillis() >= b.epochMillis() ? a : b);
            }
        }
        if (youngest.isEmpty()) {
            return most;
        }
        return paying(
                0,
                youngest.values().stream()
                        .mapToLong(one -> one.duration().toNanos())
                        .sum(),
                most);
    }

    private static int paying(long longest, long total, int most) {
        int workers = 1;
        while (workers < most
                && shortest(longest, total, workers) - shortest(longest, total, workers + 1) >= COST.toNanos()) {
            workers++;
        }
        return workers;
    }

    /** The lower bound of the time that so many workers take. */
    private static long shortest(long longest, long total, int workers) {
        return Math.max(longest, total / workers);
    }
}
