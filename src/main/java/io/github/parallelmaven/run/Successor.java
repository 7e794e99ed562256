package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ExitReason;
import io.github.parallelmaven.fork.ForkLauncher;
import io.github.parallelmaven.fork.ForkStartException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The JVM that is to follow the present one of a worker, so that its start costs the worker no time. There is at most
 * one. It has the worker's number and yet is no second JVM of that number to any test: it is told what it is for only
 * when the present one has ended. For use by the worker's own thread.
 */
final class Successor implements AutoCloseable {

    private final int worker;
    private final int forkNumber;
    private final ForkLauncher launcher;
    private final RunContext context;
    private final PendingOutput pending;
    private @Nullable Spare spare;

    Successor(int worker, int forkNumber, ForkLauncher launcher, RunContext context, PendingOutput pending) {
        this.worker = worker;
        this.forkNumber = forkNumber;
        this.launcher = launcher;
        this.context = context;
        this.pending = pending;
    }

    /** Has it started, unless it is there already, or nothing is left for it to do. */
    void prepare(int unitsWaiting) {
        if (spare == null && context.spares().admit(unitsWaiting)) {
            spare = Spare.started(forkNumber, launcher, context.shiftEvents(worker, pending));
        }
    }

    /** Whether it will come, and has not come yet. */
    boolean isAwaited() {
        return spare != null && spare.isStarting();
    }

    /** One that took the place died before it could take anything, as one that waited. */
    void died(ExitReason reason) {
        context.spares().died(worker, reason);
    }

    /** Puts it into the place of the present one, which has ended. Empty where there is none, or where it has died. */
    Optional<Incumbent> take() {
        Spare taken = spare;
        if (taken == null) {
            return Optional.empty();
        }
        forget();
        try {
            Spare.Connected connected = taken.connected().get();
            Optional<Incumbent> engaged = engaged(taken, connected);
            if (engaged.isEmpty() && !context.stopped()) {
                died(connected.start().reason());
            }
            return engaged;
        } catch (ExecutionException e) {
            if (!context.stopped()) {
                context.spares().failed(worker, e.getCause() == null ? e : e.getCause());
            }
        } catch (InterruptedException e) {
            taken.dismiss();
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private static Optional<Incumbent> engaged(Spare taken, Spare.Connected connected) {
        try {
            return connected.start().isAlive()
                    ? Optional.of(new Incumbent(connected.start().engage(), taken.events(), connected.took(), true))
                    : Optional.empty();
        } catch (ForkStartException gone) {
            return Optional.empty();
        }
    }

    /** Nothing is left for it to do. */
    @Override
    public void close() {
        if (spare != null) {
            spare.dismiss();
            forget();
        }
    }

    private void forget() {
        spare = null;
        context.spares().left();
    }
}
