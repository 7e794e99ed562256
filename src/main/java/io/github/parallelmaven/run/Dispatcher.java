package io.github.parallelmaven.run;

import io.github.parallelmaven.queue.Backlog;
import io.github.parallelmaven.queue.BatchSize;
import io.github.parallelmaven.queue.Lease;
import io.github.parallelmaven.queue.WorkQueue;
import java.util.List;

/** Hands units to workers: several short ones at a time at first, single ones towards the end. */
final class Dispatcher {

    private final WorkQueue queue;
    private final int workers;

    Dispatcher(WorkQueue queue, int workers) {
        this.queue = queue;
        this.workers = workers;
    }

    /** The next units for a worker; empty when nothing is left for it, or the queue does not know it. */
    List<Lease> claim(int worker) {
        if (worker > workers) {
            return List.of();
        }
        Backlog backlog = queue.backlog();
        return queue.claim(worker, BatchSize.target(backlog.expected(), backlog.units(), workers));
    }

    void complete(Lease lease) {
        queue.complete(lease);
    }

    void release(Lease lease) {
        queue.release(lease);
    }
}
