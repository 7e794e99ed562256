package io.github.parallelmaven.model;

import java.time.Duration;
import java.util.List;

/**
 * Who does what in which order. The order serves workers that pull; a strategy that pins units gives each worker a
 * list of its own.
 *
 * @param strategy name of the strategy that made it
 * @param order every unit once, in the order in which it should be started
 * @param pins one list of units per worker, together every unit once, or an empty list where workers pull freely
 * @param predicted predicted makespan, JVM starts not counted
 * @param lowerBound the time which no schedule of these estimates can beat
 */
public record Schedule(
        String strategy,
        List<EstimatedUnit> order,
        List<List<TestUnit>> pins,
        Duration predicted,
        Duration lowerBound) {

    /** Copies the lists. */
    public Schedule {
        order = List.copyOf(order);
        pins = List.copyOf(pins);
    }
}
