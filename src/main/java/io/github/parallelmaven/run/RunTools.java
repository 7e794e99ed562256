package io.github.parallelmaven.run;

import io.github.parallelmaven.event.Steps;
import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.HistoryStore;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import java.time.Clock;
import java.util.function.DoubleSupplier;

/**
 * The exchangeable parts of a run, chosen at the composition root.
 *
 * @param strategy orders the units
 * @param planning deals them to nodes that share the run
 * @param history remembers durations
 * @param environment under which durations are remembered
 * @param processors processors that this machine or container offers
 * @param memoryBytes its memory, 0 where unknown
 * @param slots gives each JVM its number
 * @param systemBusy which part of all processors was busy since the last call, from 0 to 1; negative where that is unknown
 * @param clock tells the time of events
 * @param steps takes note of what our side does when
 */
public record RunTools(
        SchedulingStrategy strategy,
        ShardPlanning planning,
        HistoryStore history,
        Environment environment,
        int processors,
        long memoryBytes,
        SlotNumbers slots,
        DoubleSupplier systemBusy,
        Clock clock,
        Steps steps) {

    /**
     * The same with another history.
     *
     * @param other remembers durations
     * @return a copy
     */
    public RunTools rememberedBy(HistoryStore other) {
        return new RunTools(
                strategy, planning, other, environment, processors, memoryBytes, slots, systemBusy, clock, steps);
    }

    /**
     * The same in another order.
     *
     * @param other orders the units
     * @return a copy
     */
    public RunTools orderedBy(SchedulingStrategy other) {
        return new RunTools(
                other, planning, history, environment, processors, memoryBytes, slots, systemBusy, clock, steps);
    }

    /**
     * The same with other numbers.
     *
     * @param other gives each JVM its number
     * @return a copy
     */
    public RunTools numberedBy(SlotNumbers other) {
        return new RunTools(
                strategy, planning, history, environment, processors, memoryBytes, other, systemBusy, clock, steps);
    }

    /**
     * The same, watched by another.
     *
     * @param other takes note of what our side does when
     * @return a copy
     */
    public RunTools watchedBy(Steps other) {
        return new RunTools(
                strategy, planning, history, environment, processors, memoryBytes, slots, systemBusy, clock, other);
    }
}
