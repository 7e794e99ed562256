package io.github.parallelmaven.run;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.WorkerChange;
import io.github.parallelmaven.problem.ParallelException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final Watchdog watchdog = new Watchdog();
    private final Suspects suspects = new Suspects();
    private final Deadlines deadlines;
    private final DumpFiles dumps;
    private final SlowUnits slow;
    private final Spares spares;
    private final Set<Shift> shifts = ConcurrentHashMap.newKeySet();
    private final List<WorkerChange> changes = new CopyOnWriteArrayList<>();
    private final long start = System.nanoTime();
    private final AtomicInteger births = new AtomicInteger();
    private final AtomicBoolean enough = new AtomicBoolean();
    private volatile boolean outOfTime;
    private final AtomicReference<@Nullable String> stopped = new AtomicReference<>();
    private final AtomicReference<@Nullable ParallelException> failure = new AtomicReference<>();

    RunContext(
            ResultCollector collector,
            EventStream events,
            BiPredicate<String, String> methods,
            OutputSpool spool,
            RunOptions options,
            Clock clock) {
        this.collector = collector;
        this.events = events;
        this.methods = methods;
        this.spool = spool;
        this.options = options;
        this.deadlines = new Deadlines(
                options.supervision().limits(),
                Duration.ofSeconds(options.failures().forkedProcessTimeoutInSeconds()));
        this.slow = new SlowUnits(events);
        this.spares = new Spares(options.recycling().spares(), events);
        this.dumps = new DumpFiles(options.supervision().dumps(), clock);
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

    /** Who is to blame for JVMs that died before anything began. */
    Suspects suspects() {
        return suspects;
    }

    Watchdog watchdog() {
        return watchdog;
    }

    /** When a JVM has to be ended. */
    Deadlines deadlines() {
        return deadlines;
    }

    /** Where it is kept how JVMs stood that were ended. */
    DumpFiles dumps() {
        return dumps;
    }

    /** Calls out what takes much longer than it should. */
    SlowUnits slow() {
        return slow;
    }

    /** The JVMs that serve now. */
    List<Shift> shifts() {
        return List.copyOf(shifts);
    }

    /** When a JVM is replaced. */
    Recycling recycling() {
        return options.replacement();
    }

    /** The JVMs that wait for their turn. */
    Spares spares() {
        return spares;
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

    /** A JVM has called back. */
    void born() {
        births.incrementAndGet();
    }

    /** Time since the start of the run. */
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** A worker was added or withdrawn. */
    void changed(int worker, WorkerChange change) {
        changes.add(change);
        events.emit(at -> new RunEvent.WorkersChanged(at, worker, change));
    }

    /** How the number of workers changed, in order. */
    List<WorkerChange> changes() {
        return List.copyOf(changes);
    }

    /** How far the run has come: grows with each JVM that calls back, and with each test and unit that is answered for. */
    long progress() {
        return births.get() + collector.answers();
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

    /** The time of the run is over; false where it has been stopped already. */
    boolean timeIsOver(Duration limit) {
        String reason = "the run had not ended after " + Expiry.words(limit) + " (" + Limit.RUN.parameter + ")";
        outOfTime = stopped.compareAndSet(null, reason);
        return outOfTime;
    }

    /** Whether what has not begun was not begun since the time of the run was over. */
    boolean outOfTime() {
        return outOfTime;
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
