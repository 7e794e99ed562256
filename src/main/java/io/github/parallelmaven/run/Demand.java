package io.github.parallelmaven.run;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import java.time.Duration;
import java.util.List;

/**
 * What is to be run, as far as the number of workers depends on it. Times are nanoseconds.
 *
 * @param known whether any of it was ever measured
 * @param longest the longest unit that no two workers can share
 * @param total all units one after the other
 * @param cpu processor time that they use together
 */
record Demand(boolean known, long longest, long total, long cpu) {

    /** What a JVM uses of the processors to start, and to load and compile what others have loaded and compiled too. */
    private static final Duration START = Duration.ofMillis(1_200);

    /**
     * Adds it up.
     *
     * @param units what is to be run, with estimates
     * @param shares which part of its time a unit keeps a processor busy
     * @param divisible whether a unit may be divided among workers
     */
    static Demand of(List<EstimatedUnit> units, ProcessorShares shares, boolean divisible) {
        return new Demand(
                units.stream().anyMatch(unit -> unit.estimate().source() == Estimate.Source.HISTORY),
                divisible
                        ? 0
                        : units.stream().mapToLong(EstimatedUnit::nanos).max().orElse(0),
                units.stream().mapToLong(EstimatedUnit::nanos).sum(),
                units.stream()
                        .mapToLong(unit ->
                                (long) (unit.nanos() * shares.of(unit.unit().id())))
                        .sum());
    }

    /**
     * The lower bound of the time that so many workers take who share so many processors, with the starts of the JVMs
     * beyond one for each processor.
     */
    long shortest(int workers, int processors) {
        long busy = cpu + Math.max(0, workers - processors) * START.toNanos();
        return Math.max(Math.max(longest, total / workers), busy / processors);
    }
}
