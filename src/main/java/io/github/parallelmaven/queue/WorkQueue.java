package io.github.parallelmaven.queue;

import java.time.Duration;
import java.util.List;

/**
 * Gives every unit to one worker at a time until it is completed. Safe for many threads. {@code WorkQueueContract} is
 * the specification.
 */
public interface WorkQueue {

    /**
     * Claims units from the head of what waits: as few as are expected to take the target together, at least one if
     * any is left for this worker, and not better left to another that will ask.
     *
     * @param worker number of the worker, from 1
     * @param target expected time of the batch; zero for a single unit
     * @param most number of units that are not to be exceeded, at least 1
     * @return leases in the order in which the units should run; empty if there is nothing for this worker, which may
     *     change until the queue is {@link #drained}
     */
    List<Lease> claim(int worker, Duration target, int most);

    /**
     * Says that a unit is done.
     *
     * @param lease a lease of this queue
     * @return false if the lease was ended before, so that the answer comes too late and must not count
     */
    boolean complete(Lease lease);

    /**
     * Gives a unit back, for a worker that was lost: it waits again where it waited before. Without effect on a lease that was
     * ended before.
     *
     * @param lease a lease of this queue
     */
    void release(Lease lease);

    /**
     * What waits at this moment, leased units not counted.
     *
     * @return number and expected time
     */
    Backlog backlog();

    /**
     * How many units wait for one worker at this moment, those included that others may take before it; none where it
     * would get nothing.
     *
     * @param worker number of the worker, from 1
     * @return a count
     */
    int waitingFor(int worker);

    /**
     * Whether every unit is completed.
     *
     * @return true if nothing waits and nothing is leased, which then stays so
     */
    boolean drained();
}
