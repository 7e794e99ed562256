package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets long units that sleep or wait begin before those that compute, where the run is not expected to last longer by that.
 * Longest first takes the time of a unit for given; yet two that compute slow each other down, while one that sleeps
 * costs nobody anything, and should sleep meanwhile. To run side by side what goes well together is the symbiotic
 * scheduling of Snavely and Tullsen (ASPLOS 2000).
 */
public final class Symbiosis {

    /**
     * What is expected to take so much longer still counts as no longer. The time of what computes may have been measured
     * where others were in its way, and be less when they sleep.
     */
    private static final double EQUAL = 1.1;

    /** What waits for less than this part of a worker's fair share has something to wait beside wherever it stands. */
    private static final double LONG = 0.4;

    private Symbiosis() {}

    /**
     * Rearranges a schedule from which workers pull.
     *
     * @param schedule longest first, with what earlier runs have measured; units that it pins stay where they are
     * @param workers number of workers, at least 1
     * @param processors how many these share, at least 1
     * @return the schedule, or one with the same units in an order that is expected to take no more time
     */
    public static Schedule of(Schedule schedule, int workers, int processors) {
        List<EstimatedUnit> order = schedule.order();
        if (!schedule.pins().isEmpty()
                || order.stream().noneMatch(unit -> unit.use().waits())) {
            return schedule;
        }
        long fair = order.stream().mapToLong(EstimatedUnit::unhinderedNanos).sum() / workers;
        List<EstimatedUnit> waiters = order.stream()
                .filter(unit -> unit.use().waits() && unit.nanos() >= LONG * fair)
                .toList();
        List<EstimatedUnit> best = order;
        double least = EQUAL * SharedProcessors.makespan(order, workers, processors);
        for (int count = 1; count <= waiters.size(); count++) {
            List<EstimatedUnit> other = first(waiters.subList(0, count), order);
            double time = SharedProcessors.makespan(other, workers, processors);
            if (time <= least) {
                best = other;
                least = Math.min(least, time);
            }
        }
        return best == order
                ? schedule
                : new Schedule(
                        schedule.strategy(),
                        best,
                        List.of(),
                        ScheduleSimulator.predict(best, List.of(), workers),
                        schedule.lowerBound());
    }

    private static List<EstimatedUnit> first(List<EstimatedUnit> some, List<EstimatedUnit> all) {
        List<EstimatedUnit> order = new ArrayList<>(some);
        all.stream().filter(unit -> !some.contains(unit)).forEach(order::add);
        return order;
    }
}
