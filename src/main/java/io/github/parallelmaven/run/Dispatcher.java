package io.github.parallelmaven.run;

import io.github.parallelmaven.queue.Backlog;
import io.github.parallelmaven.queue.BatchSize;
import io.github.parallelmaven.queue.Lease;
import io.github.parallelmaven.queue.WorkQueue;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Hands units to workers: several short ones at a time at first, single ones towards the end. */
final class Dispatcher {

    private final WorkQueue queue;
    private final int workers;
    private final boolean singles;
    private final BooleanSupplier over;
    private final Joints joints;

    /**
     * Begins to hand out.
     *
     * @param queue what waits
     * @param workers how many take part
     * @param singles whether a worker never gets more than one unit at a time
     * @param over tells when nothing more shall begin although something waits
     * @param joints joins what a worker takes at once
     */
    Dispatcher(WorkQueue queue, int workers, boolean singles, BooleanSupplier over, Joints joints) {
        this.joints = joints;
        this.queue = queue;
        this.workers = workers;
        this.singles = singles;
        this.over = over;
    }

    /**
     * The next units for a worker; empty when nothing is left for it.
     *
     * @param worker number of the worker
     * @param one whether it wants only one
     * @param most how many it may take at most, at least 1
     */
    List<Lease> claim(int worker, boolean one, int most) {
        // A JVM may have been started before it was known that there are fewer units than workers.
        if (worker > workers || over.getAsBoolean()) {
            return List.of();
        }
        Backlog backlog = queue.backlog();
        return joints.join(queue.claim(
                worker,
                one || singles ? Duration.ZERO : BatchSize.target(backlog.expected(), backlog.units(), workers),
                most));
    }

    /** Whether nothing will be handed out any more, unless it comes back from a worker. */
    boolean isEmpty() {
        return over.getAsBoolean() || queue.backlog().units() == 0;
    }

    /** How many units wait that a worker may take. */
    int waitingFor(int worker) {
        return worker > workers || over.getAsBoolean() ? 0 : queue.waitingFor(worker);
    }

    void complete(Lease lease) {
        joints.ended(lease).forEach(queue::complete);
    }

    void release(Lease lease) {
        joints.apart(lease).forEach(queue::release);
    }
}
