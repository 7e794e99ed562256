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
 * @param low a makespan that one of twenty runs beats
 * @param high a makespan that one of twenty runs exceeds
 * @param lowerBound the time which no schedule of these estimates can beat
 */
public record Schedule(
        String strategy,
        List<EstimatedUnit> order,
        List<List<TestUnit>> pins,
        Duration predicted,
        Duration low,
        Duration high,
        Duration lowerBound) {

    /** Copies the lists. */
    public Schedule {
        order = List.copyOf(order);
        pins = List.copyOf(pins);
    }

    /**
     * A schedule whose prediction is taken for certain.
     *
     * @param strategy name of the strategy that made it
     * @param order every unit once
     * @param pins one list of units per worker, or none
     * @param predicted predicted makespan
     * @param lowerBound the time which no schedule of these estimates can beat
     */
    public Schedule(
            String strategy,
            List<EstimatedUnit> order,
            List<List<TestUnit>> pins,
            Duration predicted,
            Duration lowerBound) {
        this(strategy, order, pins, predicted, predicted, predicted, lowerBound);
    }

    /**
     * How many units there are when the parts of one count as the one that they are.
     *
     * @return a count
     */
    public int classes() {
        return (int)
                order.stream().map(one -> one.unit().whole().id()).distinct().count();
    }

    /**
     * Whether earlier runs have measured any of the units.
     *
     * @return false where all estimates are guesses
     */
    public boolean isMeasured() {
        return order.stream().anyMatch(one -> one.estimate().source() == Estimate.Source.HISTORY);
    }

    /**
     * This schedule with the doubt about its makespan.
     *
     * @param least a makespan that it rarely beats
     * @param most a makespan that it rarely exceeds
     * @return a copy
     */
    public Schedule between(Duration least, Duration most) {
        return new Schedule(strategy, order, pins, predicted, least, most, lowerBound);
    }
}
