package io.github.parallelmaven.run;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.fork.ExitReason;

/** How many JVMs of a run may wait for their turn: not more than there is work for, and none where that does not work. */
final class Spares {

    /** So many that died while they waited mean that something is wrong with waiting. */
    private static final int FUTILE = 3;

    private final boolean wanted;
    private final EventStream events;
    private int waiting;
    private int died;
    private boolean useless;

    /**
     * None wait yet.
     *
     * @param wanted whether any may
     * @param events hear of what goes wrong
     */
    Spares(boolean wanted, EventStream events) {
        this.wanted = wanted;
        this.events = events;
    }

    /**
     * Asks for one more.
     *
     * @param units how many units wait for the worker whose JVM it is
     * @return whether it may be started; whoever starts it says when it no longer waits
     */
    synchronized boolean admit(int units) {
        boolean admitted = wanted && !useless && waiting < units;
        waiting += admitted ? 1 : 0;
        return admitted;
    }

    /** One no longer waits. */
    synchronized void left() {
        waiting--;
    }

    /** One died while it waited, which is nobody's fault. */
    synchronized void died(int worker, ExitReason reason) {
        useless |= ++died >= FUTILE;
        tell(worker, "A JVM that waited to follow that of worker " + worker + " ended with " + reason.sentence());
    }

    /**
     * One could not be started. Its options may give all JVMs of a worker the same port, of which a debugger's is not
     * the only kind.
     */
    synchronized void failed(int worker, Throwable reason) {
        if (!useless) {
            useless = true;
            tell(
                    worker,
                    "The JVM that was to follow that of worker " + worker
                            + " could not be started while that one lived;"
                            + " from now on each starts when the one before has ended. It said: "
                            + String.valueOf(reason.getMessage()).strip());
        }
    }

    private void tell(int worker, String sentence) {
        events.emit(at -> new RunEvent.WorkerDied(at, worker, sentence));
    }
}
