package io.github.parallelmaven.run;

import io.github.parallelmaven.problem.ParallelException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What all workers of a run share: the account, the events, and whether it is time to stop. */
final class RunContext {

    private final ResultCollector collector;
    private final EventStream events;
    private final BiPredicate<String, String> methods;
    private final OutputSpool spool;
    private final RunOptions options;
    private final Watchdog watchdog;
    private final Set<Shift> shifts = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final AtomicReference<@Nullable String> stopped = new AtomicReference<>();
    private final AtomicReference<@Nullable ParallelException> failure = new AtomicReference<>();

    RunContext(
            ResultCollector collector,
            EventStream events,
            BiPredicate<String, String> methods,
            OutputSpool spool,
            RunOptions options,
            Watchdog watchdog) {
        this.collector = collector;
        this.events = events;
        this.methods = methods;
        this.spool = spool;
        this.options = options;
        this.watchdog = watchdog;
    }

    ResultCollector collector() {
        return collector;
    }

    EventStream events() {
        return events;
    }

    long exitTimeoutMillis() {
        return options.exitTimeoutSeconds() * 1_000L;
    }

    Watchdog watchdog() {
        return watchdog;
    }

    /** Whether a JVM runs more than one unit. */
    boolean reuseForks() {
        return options.reuseForks();
    }

    PendingOutput pendingOutput() {
        return new PendingOutput(spool);
    }

    ShiftEvents shiftEvents(int worker, PendingOutput pending) {
        return new ShiftEvents(worker, collector, methods, pending, spool, this::failed);
    }

    /** A JVM begins to serve. */
    void enter(Shift shift) {
        shifts.add(shift);
        watchdog.watch(shift);
    }

    /** A JVM serves no more. */
    void leave(Shift shift) {
        shifts.remove(shift);
        watchdog.forget(shift);
    }

    /** Something failed. Where it was one failure too many, all JVMs skip what they can still skip. */
    void failed() {
        // Counting costs more with each failure, and there is no way back from the end.
        if (!enough.get() && collector.step() == FailureLimit.Step.STOP && enough.compareAndSet(false, true)) {
            shifts.forEach(Shift::cancel);
        }
    }

    /** A JVM that begins to serve after that resumes a class only to skip the rest of it. */
    void cancelIfEnough(Shift shift) {
        if (enough.get()) {
            shift.cancel();
        }
    }

    /** Lets no further unit begin. The first reason stays. */
    void stop(String reason) {
        stopped.compareAndSet(null, reason);
    }

    /** Stops the run because of a user's error that only showed now. */
    void fail(ParallelException problem) {
        failure.compareAndSet(null, problem);
        stop(problem.problem().anchor());
    }

    boolean stopped() {
        return stopped.get() != null;
    }

    /** Why the run was stopped; empty where it was not. */
    String reason() {
        String reason = stopped.get();
        return reason == null ? "" : reason;
    }

    /** The user's error that stopped the run. */
    @Nullable
    ParallelException failure() {
        return failure.get();
    }
}
