package io.github.parallelmaven.schedule.strategy;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.schedule.LowerBound;
import io.github.parallelmaven.schedule.ScheduleSimulator;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Deals the units like cards, by name, whatever they take: the same worker gets the same classes as long as no class
 * comes or goes, which helps to replay an order.
 */
public final class RoundRobin implements SchedulingStrategy {

    /** Its name in the catalogue. */
    public static final String NAME = "round_robin";

    @Override
    public Schedule schedule(List<EstimatedUnit> units, int workers) {
        List<EstimatedUnit> order = units.stream()
                .sorted(Comparator.comparing(estimated -> estimated.unit().id()))
                .toList();
        List<List<TestUnit>> pins = IntStream.range(0, workers)
                .mapToObj(worker -> everyNth(order, worker, workers))
                .toList();
        return new Schedule(
                NAME, order, pins, ScheduleSimulator.predict(order, pins, workers), LowerBound.of(order, workers));
    }

    private static List<TestUnit> everyNth(List<EstimatedUnit> order, int first, int step) {
        return IntStream.iterate(first, i -> i < order.size(), i -> i + step)
                .mapToObj(i -> order.get(i).unit())
                .toList();
    }
}
