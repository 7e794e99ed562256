package io.github.parallelmaven.run;

import io.github.parallelmaven.queue.Backlog;
import io.github.parallelmaven.queue.BatchSize;
import io.github.parallelmaven.queue.Lease;
import io.github.parallelmaven.queue.WorkQueue;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Hands units to workers: several short ones at a time at first, single ones towards the end. Workers may join later, and
 * may be withdrawn as long as another one will still ask.
 */
final class Dispatcher {

    private final WorkQueue queue;
    private final int sharers;
    private final boolean singles;
    private final BooleanSupplier over;
    private final Joints joints;
    private final Set<Integer> withdrawn = new HashSet<>();
    /** Workers that were told that there is nothing for them, and may not ask again. */
    private final Set<Integer> sated = new HashSet<>();

    private int workers;

    /**
     * Begins to hand out.
     *
     * @param queue what waits
     * @param workers how many take part
     * @param sharers how many share what waits, those included that may yet join; not less
     * @param singles whether a worker never gets more than one unit at a time
     * @param over tells when nothing more shall begin although something waits
     * @param joints joins what a worker takes at once
     */
    Dispatcher(WorkQueue queue, int workers, int sharers, boolean singles, BooleanSupplier over, Joints joints) {
        this.joints = joints;
        this.queue = queue;
        this.workers = workers;
        this.sharers = sharers;
        this.singles = singles;
        this.over = over;
    }

    /** Lets a further worker take part, the one with the next number. */
    synchronized void admit(int worker) {
        workers = Math.max(workers, worker);
    }

    /** Has a worker find nothing when it next asks, as long as another one will still ask. */
    synchronized void withdraw(int worker) {
        withdrawn.add(worker);
    }

    /** Takes note that a worker will not ask any more. */
    synchronized void left(int worker) {
        sated.add(worker);
    }

    /** Whether a worker is to go. */
    synchronized boolean isWithdrawn(int worker) {
        return withdrawn.contains(worker);
    }

    /**
     * The next units for a worker; empty when nothing is left for it.
     *
     * @param worker number of the worker
     * @param one whether it wants only one
     * @param most how many it may take at most, at least 1
     */
    synchronized List<Lease> claim(int worker, boolean one, int most) {
        if (hasNoPart(worker)) {
            return List.of();
        }
        Backlog backlog = queue.backlog();
        int shares = Math.max(sharers, workers);
        List<Lease> claimed = queue.claim(
                worker,
                one || singles ? Duration.ZERO : BatchSize.target(backlog.expected(), backlog.units(), shares),
                most);
        if (claimed.isEmpty()) {
            sated.add(worker);
        } else {
            sated.remove(worker);
        }
        return joints.join(claimed);
    }

    /** What waits at this moment; nothing where a further worker would get nothing of it. */
    synchronized Backlog backlog() {
        return queue.waitingFor(workers + 1) == 0 ? Backlog.NONE : queue.backlog();
    }

    /** Whether nothing will be handed out any more, unless it comes back from a worker. */
    boolean isEmpty() {
        return over.getAsBoolean() || queue.backlog().units() == 0;
    }

    /** How many units wait that a worker may take. One for which there is none may go, so nobody counts on it until it asks. */
    synchronized int waitingFor(int worker) {
        int waiting = hasNoPart(worker) ? 0 : queue.waitingFor(worker);
        if (waiting == 0) {
            sated.add(worker);
        }
        return waiting;
    }

    void complete(Lease lease) {
        joints.ended(lease).forEach(queue::complete);
    }

    /** Takes back what a lost JVM had not begun. Its worker stays: the others may have left by now. */
    synchronized void release(Lease lease) {
        withdrawn.remove(lease.worker());
        joints.apart(lease).forEach(queue::release);
    }

    /** A JVM may have been started before it was known that there are fewer units than workers. */
    private boolean hasNoPart(int worker) {
        return worker > workers || over.getAsBoolean() || isSpared(worker);
    }

    /** Whether a worker may go, since another one will ask after it. */
    private boolean isSpared(int worker) {
        if (!withdrawn.contains(worker)) {
            return false;
        }
        for (int other = 1; other <= workers; other++) {
            if (other != worker && !withdrawn.contains(other) && !sated.contains(other)) {
                return true;
            }
        }
        return false;
    }
}
