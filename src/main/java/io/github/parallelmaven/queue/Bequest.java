package io.github.parallelmaven.queue;

import io.github.parallelmaven.model.EstimatedUnit;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * Whether a unit is done sooner by a worker that is still busy, and has done part of its work before, than by one that is
 * free, and would have to do all of it while both share the processors.
 */
final class Bequest {

    /** What is less is no reason for a worker to go, since whoever it waits for may have other profits than were measured. */
    private static final double SURE = 0.95;

    private Bequest() {}

    /**
     * Compares the end of all that the busy worker has to do if the unit is left to it, and if it is not.
     *
     * @param unit the unit, which is known to profit
     * @param inHand what the busy worker runs
     * @param rest which part of that it has yet to run
     * @param others what else is left to it
     * @param processors how many the two share
     * @return true if all is done sooner where the unit is left
     */
    static boolean isSooner(
            EstimatedUnit unit, EstimatedUnit inHand, double rest, Collection<EstimatedUnit> others, int processors) {
        double left = rest * inHand.unhinderedNanos()
                + Stream.concat(others.stream(), Stream.of(unit))
                        .mapToLong(EstimatedUnit::warmNanos)
                        .sum();
        double work = rest * inHand.cpuNanos()
                + unit.use().cold()
                + others.stream().mapToDouble(Bequest::warmCpu).sum();
        double taken = Math.max((double) unit.coldNanos(), Math.max(left - unit.warmNanos(), work / processors));
        return left < SURE * taken;
    }

    private static double warmCpu(EstimatedUnit unit) {
        return unit.use().profits() ? unit.use().warm() : unit.cpuNanos();
    }
}
