package io.github.parallelmaven.run;

import io.github.parallelmaven.queue.Backlog;
import io.github.parallelmaven.queue.BatchSize;
import io.github.parallelmaven.queue.Lease;
import io.github.parallelmaven.queue.WorkQueue;
import java.time.Duration;
import java.util.List;

/** Hands units to workers: several short ones at a time at first, single ones towards the end. */
final class Dispatcher {

    private final WorkQueue queue;
    private final int workers;
    private final boolean singles;

    /** With {@code singles} a worker never gets more than one unit at a time. */
    Dispatcher(WorkQueue queue, int workers, boolean singles) {
        this.queue = queue;
        this.workers = workers;
        this.singles = singles;
    }

    /** The next units for a worker, or only one where that is wanted; empty when nothing is left for it. */
    List<Lease> claim(int worker, boolean one) {
        if (worker > workers) {
            // Its JVM was started before it was known that there are fewer units than workers.
            return List.of();
        }
        Backlog backlog = queue.backlog();
        return queue.claim(
                worker,
                one || singles ? Duration.ZERO : BatchSize.target(backlog.expected(), backlog.units(), workers));
    }

    /** Whether nothing waits to be handed out. */
    boolean isEmpty() {
        return queue.backlog().units() == 0;
    }

    void complete(Lease lease) {
        queue.complete(lease);
    }

    void release(Lease lease) {
        queue.release(lease);
    }
}
