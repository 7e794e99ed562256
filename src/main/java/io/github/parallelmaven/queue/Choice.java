package io.github.parallelmaven.queue;

import io.github.parallelmaven.model.EstimatedUnit;
import java.time.Duration;
import java.util.NavigableMap;

/** Which of the units that wait a worker takes. Told of each that is taken, and then once of its end. */
interface Choice {

    /** No place. */
    int NONE = -1;

    /** The first one: the order of the schedule. */
    Choice FIRST = (worker, lane, remaining) -> lane.firstKey();

    /**
     * Chooses.
     *
     * @param worker who asks, from 1
     * @param lane what waits for it, by place; not empty
     * @param remaining what all that waits is expected to take
     * @return a place of the lane; {@link #NONE} where all that waits is better left to others, who will ask
     */
    int choose(int worker, NavigableMap<Integer, EstimatedUnit> lane, Duration remaining);

    /**
     * Takes note of what a worker has.
     *
     * @param worker the worker
     * @param unit what it has taken
     */
    default void taken(int worker, EstimatedUnit unit) {}

    /**
     * Takes note of what is done.
     *
     * @param worker the worker
     * @param unit what it had taken
     */
    default void completed(int worker, EstimatedUnit unit) {}

    /**
     * Takes note of what waits again.
     *
     * @param worker the worker
     * @param unit what it had taken
     */
    default void released(int worker, EstimatedUnit unit) {}
}
