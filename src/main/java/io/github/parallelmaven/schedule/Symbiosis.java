package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lets long units that sleep or wait begin before those that compute, where the run is not expected to last much longer by that.
 * Longest first takes the time of a unit for given; yet two that compute slow each other down, while one that sleeps
 * costs nobody anything, and should sleep meanwhile. To run side by side what goes well together is the symbiotic
 * scheduling of Snavely and Tullsen (ASPLOS 2000).
 */
public final class Symbiosis {

    /**
     * What is expected to take so much longer than the best order still counts as no longer. The time of what computes may have been measured
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
     * @return the schedule, or one with the same units in an order that is expected to take not much more time
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
        List<List<EstimatedUnit>> orders = IntStream.rangeClosed(0, waiters.size())
                .mapToObj(count -> first(waiters.subList(0, count), order))
                .toList();
        double[] times = orders.stream()
                .mapToDouble(one -> SharedProcessors.makespan(one, workers, processors))
                .toArray();
        double enough = EQUAL * Arrays.stream(times).min().orElse(0);
        int most = IntStream.range(0, times.length)
                .filter(count -> times[count] <= enough)
                .max()
                .orElse(0);
        List<EstimatedUnit> best = orders.get(most);
        return most == 0
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
