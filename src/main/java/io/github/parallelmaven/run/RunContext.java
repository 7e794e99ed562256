package io.github.parallelmaven.run;

import io.github.parallelmaven.problem.ParallelException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What all workers of a run share: the account, the events, and whether it is time to stop. */
final class RunContext {

    private final ResultCollector collector;
    private final EventStream events;
    private final BiPredicate<String, String> methods;
    private final Path spool;
    private final long exitTimeoutMillis;
    private final boolean reuseForks;
    private final AtomicReference<@Nullable String> stopped = new AtomicReference<>();
    private final AtomicReference<@Nullable ParallelException> failure = new AtomicReference<>();

    RunContext(
            ResultCollector collector,
            EventStream events,
            BiPredicate<String, String> methods,
            Path spool,
            long exitTimeoutMillis,
            boolean reuseForks) {
        this.collector = collector;
        this.events = events;
        this.methods = methods;
        this.spool = spool;
        this.exitTimeoutMillis = exitTimeoutMillis;
        this.reuseForks = reuseForks;
    }

    ResultCollector collector() {
        return collector;
    }

    EventStream events() {
        return events;
    }

    long exitTimeoutMillis() {
        return exitTimeoutMillis;
    }

    /** Whether a JVM runs more than one unit. */
    boolean reuseForks() {
        return reuseForks;
    }

    ShiftEvents shiftEvents(int worker) {
        return new ShiftEvents(worker, collector, methods, spool);
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
