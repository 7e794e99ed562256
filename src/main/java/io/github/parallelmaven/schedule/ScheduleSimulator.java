package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.schedule.Timeline.Slot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plays schedules in virtual time: list scheduling, as of Graham (1969), without JVM starts. */
public final class ScheduleSimulator {

    private ScheduleSimulator() {}

    /**
     * Plays an order from which idle workers pull; of several idle ones the lowest number is served first.
     *
     * @param order units in the order in which they start
     * @param workers number of workers, at least 1
     * @param nanos how long each unit takes in truth, in nanoseconds
     * @return who did what when
     */
    public static Timeline pull(List<TestUnit> order, int workers, ToLongFunction<TestUnit> nanos) {
        List<Lane> lanes = IntStream.range(0, workers).mapToObj(Lane::new).toList();
        PriorityQueue<Lane> idle = new PriorityQueue<>(
                Comparator.comparingLong((Lane lane) -> lane.free).thenComparingInt(lane -> lane.index));
        idle.addAll(lanes);
        for (TestUnit unit : order) {
            Lane next = idle.remove();
            next.run(unit, nanos.applyAsLong(unit));
            idle.add(next);
        }
        return timeline(lanes);
    }

    /**
     * Plays lists that were dealt beforehand.
     *
     * @param pins one list of units a worker
     * @param nanos how long each unit takes in truth, in nanoseconds
     * @return who did what when
     */
    public static Timeline pinned(List<List<TestUnit>> pins, ToLongFunction<TestUnit> nanos) {
        List<Lane> lanes = IntStream.range(0, pins.size()).mapToObj(Lane::new).toList();
        lanes.forEach(lane -> pins.get(lane.index).forEach(unit -> lane.run(unit, nanos.applyAsLong(unit))));
        return timeline(lanes);
    }

    /**
     * Plays a schedule-to-be with its own estimates: the prediction that a strategy gives.
     *
     * @param order every unit, in the order in which it starts
     * @param pins one list of units a worker, or an empty list where workers pull
     * @param workers number of workers, at least 1
     * @return the predicted makespan
     */
    public static Duration predict(List<EstimatedUnit> order, List<List<TestUnit>> pins, int workers) {
        var expected = order.stream()
                .collect(Collectors.toMap(estimated -> estimated.unit().id(), EstimatedUnit::nanos));
        ToLongFunction<TestUnit> nanos = unit -> expected.get(unit.id());
        List<TestUnit> units = order.stream().map(EstimatedUnit::unit).toList();
        return (pins.isEmpty() ? pull(units, workers, nanos) : pinned(pins, nanos)).makespan();
    }

    private static Timeline timeline(List<Lane> lanes) {
        return new Timeline(lanes.stream().map(lane -> lane.slots).toList());
    }

    /** One worker in virtual time. */
    private static final class Lane {
        private final int index;
        private final List<Slot> slots = new ArrayList<>();
        private long free;

        Lane(int index) {
            this.index = index;
        }

        void run(TestUnit unit, long nanos) {
            long start = free;
            free += nanos;
            slots.add(new Slot(unit, Duration.ofNanos(start), Duration.ofNanos(free)));
        }
    }
}
