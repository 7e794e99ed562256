package io.github.parallelmaven.run;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.fork.ExitReason;
import io.github.parallelmaven.fork.Fork;
import io.github.parallelmaven.fork.ForkLauncher;
import io.github.parallelmaven.fork.ForkStartException;
import io.github.parallelmaven.model.WorkerResult;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.queue.Lease;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A worker's place: keeps a JVM in it as long as there is work, and puts a new one there when one dies. Runs on a
 * thread of its own.
 */
final class WorkerSlot {

    /** So many JVMs in a row that die without answering for anything mean that no further one will do better. */
    private static final int FUTILE_FORKS = 4;

    /** The same for JVMs that end before they have called back. */
    private static final int STILLBORN_FORKS = 3;

    private final int number;
    private final ForkLauncher launcher;
    private final RunContext context;
    /** A further JVM inherits from one that died what it printed, and from one that ended in order nothing. */
    private final PendingOutput pending;

    private final List<Lease> unfinished = new ArrayList<>();
    private Duration startup = Duration.ZERO;
    private Duration busy = Duration.ZERO;
    private int forks;
    private final CircuitBreaker deaths = new CircuitBreaker(FUTILE_FORKS);
    private final CircuitBreaker births = new CircuitBreaker(STILLBORN_FORKS);

    private int units;
    private int tests;
    private final Duration joined;
    private final boolean extra;
    private volatile boolean begun;
    private volatile boolean dispensable;

    /** A place; that of an {@code extra} worker is no loss if its first JVM does not start. */
    WorkerSlot(int number, ForkLauncher launcher, RunContext context, boolean extra) {
        this.number = number;
        this.launcher = launcher;
        this.context = context;
        this.pending = context.pendingOutput();
        this.extra = extra;
        this.joined = extra ? context.elapsed() : Duration.ZERO;
    }

    /** Whether it has had a JVM that was ready. */
    boolean hasBegun() {
        return begun;
    }

    /** Whether its first JVM did not start, and the run does without it. */
    boolean isDispensable() {
        return dispensable;
    }

    /**
     * Works until nothing is left.
     *
     * @param forkNumber number of each JVM of this worker, which no other JVM has while it runs tests
     * @param dispatcher tells what to run; asked only when the JVM is ready, so that both are prepared at once
     */
    void work(int forkNumber, Supplier<Dispatcher> dispatcher) {
        try (Successor successor = new Successor(number, forkNumber, launcher, context, pending)) {
            work(forkNumber, dispatcher, successor);
        }
    }

    private void work(int forkNumber, Supplier<Dispatcher> dispatcher, Successor successor) {
        // A further JVM that finds nothing left would only be told so.
        while (!context.stopped() && !dispensable && !(forks > 0 && isNothingLeft(dispatcher.get()))) {
            Shift shift = startShift(forkNumber, successor, deaths.row() > 0);
            if (context.stopped()) {
                return;
            }
            if (shift == null) {
                continue;
            }
            ExitReason reason = shift.serve(dispatcher.get(), unfinished);
            boolean served = reason.orderly() && shift.done();
            unfinished.clear();
            if (!served && context.stopped() && !shift.endedWithTheRun()) {
                shift.events().abandon(context.reason());
            } else if (!served) {
                unfinished.addAll(shift.afterDeath(reason, dispatcher.get()));
            }
            count(shift.events());
            if (served) {
                pending.clear();
            }
            if (served && (!shift.isSpent() || dispatcher.get().waitingFor(number) == 0)) {
                return;
            }
            judge(shift, reason);
        }
    }

    private void judge(Shift shift, ExitReason reason) {
        // A JVM that died over tests to be repeated has ended no unit, and yet answered for something.
        if (shift.events().unitsDone() > 0 || shift.events().testsDone() > 0) {
            deaths.succeeded();
        } else if (!shift.neverBegan()) {
            deaths.failed(reason.fromOutside(), context.collector().answers());
        }
        if (deaths.isOpen() && unfinished.isEmpty()) {
            context.stop(futility(reason));
        }
    }

    private boolean isNothingLeft(Dispatcher dispatcher) {
        return unfinished.isEmpty()
                && dispatcher.waitingFor(number) == 0
                && !context.collector().owesRepetition(number);
    }

    private void count(ShiftEvents events) {
        busy = busy.plus(events.busy());
        units += events.unitsDone();
        tests += events.testsDone();
    }

    /** What the worker did so far. */
    WorkerResult result() {
        return new WorkerResult(number, units, tests, busy, forks, startup, joined);
    }

    private String futility(ExitReason last) {
        return "worker " + number + ": " + deaths.row()
                + " JVMs in a row ended without finishing a test class, the last with " + last.sentence()
                + (last.lastWords().isBlank()
                        ? ""
                        : ". It said: " + last.lastWords().strip());
    }

    private @Nullable Shift startShift(int forkNumber, Successor successor, boolean cautious) {
        Incumbent jvm = successor.take().orElse(null);
        if (jvm == null) {
            jvm = launch(forkNumber);
        }
        if (jvm == null) {
            return null;
        }
        Incumbent ready = jvm;
        startup = forks++ == 0 ? ready.startup() : startup;
        begun = true;
        births.succeeded();
        context.born();
        context.events()
                .emit(at -> new RunEvent.WorkerReady(at, number, ready.fork().pid(), ready.startup()));
        return new Shift(number, ready, context, successor, cautious);
    }

    private @Nullable Incumbent launch(int forkNumber) {
        long start = System.nanoTime();
        ShiftEvents events = context.shiftEvents(number, pending);
        try {
            Fork fork = launcher.launch(forkNumber, events::nativeText);
            return new Incumbent(fork, events, Duration.ofNanos(System.nanoTime() - start), false);
        } catch (ForkStartException e) {
            if (!context.stopped()) {
                startAgain(e);
            }
            return null;
        } catch (ParallelException problem) {
            if (!doesWithout(problem.getMessage())) {
                context.fail(problem);
            }
            return null;
        }
    }

    /**
     * Whether the run does without it: nothing waits for an added worker that others could not do.
     *
     * @param reason why its first JVM does not start, for people
     */
    boolean doesWithout(@Nullable String reason) {
        dispensable = extra && !begun;
        if (dispensable) {
            String told =
                    "The JVM of the added worker " + number + " did not start, and no further one is added: " + reason;
            context.events().emit(at -> new RunEvent.WorkerDied(at, number, told));
        }
        return dispensable;
    }

    /**
     * Whoever killed a JVM while it started, such as a system short of memory, may let another one live; and where one
     * could start, the options are not at fault. Any other failure would only come again.
     */
    private void startAgain(ForkStartException e) {
        if (doesWithout("exit code " + e.exitCode() + ". " + e.getMessage())) {
            return;
        }
        boolean mayWork = e.endedBySignal() || (forks > 0 && e.exitCode() >= 0);
        births.failed(e.endedFromOutside(), context.progress());
        if (mayWork && !births.isOpen()) {
            String told = "The JVM of worker " + number + " ended while it started, with exit code " + e.exitCode();
            context.events().emit(at -> new RunEvent.WorkerDied(at, number, told));
        } else {
            context.fail(Problem.FORK_NOT_STARTED.with(
                    number, String.valueOf(e.exitCode()), String.valueOf(e.getMessage())));
        }
    }
}
