package io.github.parallelmaven.run;

import io.github.parallelmaven.model.WorkerChange;
import io.github.parallelmaven.queue.Backlog;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

/** Adds workers to a run, and withdraws them, while it goes on. Lives on the watchdog's thread. */
final class Elasticity implements Watchdog.Watched {

    /** Looking costs a millisecond. */
    private static final long PERIOD_NANOS = Duration.ofMillis(500).toNanos();

    /** Who uses less of a processor than this part waits. */
    private static final double COMPUTES = 0.1;

    private final GrowthPolicy policy;
    private final WorkerPool pool;
    private final Dispatcher dispatcher;
    private final RunContext context;
    private final DoubleSupplier systemBusy;
    private final boolean known;
    private final int units;
    private final long start = System.nanoTime();
    private final ForkTimes times = new ForkTimes();
    private long lastLook = start;
    private double workerNanos;

    /**
     * Begins with the workers that the run has.
     *
     * @param policy decides
     * @param pool has the workers
     * @param dispatcher has what waits for them
     * @param context the run
     * @param systemBusy which part of all processors was busy since the last call; negative where that is not known
     * @param known whether the expected times of the units come from earlier runs
     */
    Elasticity(
            GrowthPolicy policy,
            WorkerPool pool,
            Dispatcher dispatcher,
            RunContext context,
            DoubleSupplier systemBusy,
            boolean known) {
        this.policy = policy;
        this.pool = pool;
        this.dispatcher = dispatcher;
        this.context = context;
        this.systemBusy = systemBusy;
        this.known = known;
        this.units = dispatcher.backlog().units();
    }

    @Override
    public boolean look(long nanoTime) {
        if (context.stopped() || dispatcher.isEmpty()) {
            // What waits no more never waits again, unless a JVM dies, and then its own worker takes it.
            return false;
        }
        if (nanoTime - lastLook >= PERIOD_NANOS) {
            follow(policy.advise(reading(nanoTime)));
        }
        return true;
    }

    /** The run goes on with the workers that it has. */
    @Override
    public boolean survives(Throwable defect) {
        context.collector().fault("No further workers are added: " + defect);
        return false;
    }

    private void follow(Advice advice) {
        // An added worker is counted only when its thread has begun.
        int before = pool.crew();
        switch (advice.step()) {
            case ADD -> pool.add().ifPresent(worker -> tell(worker, true, before + 1, advice));
            case WITHDRAW -> pool.withdraw().ifPresent(worker -> tell(worker, false, before - 1, advice));
            case KEEP -> {
                // As most of the time.
            }
        }
    }

    private void tell(int worker, boolean added, int workers, Advice advice) {
        context.changed(worker, new WorkerChange(context.elapsed(), added, workers, advice.idlePercent()));
    }

    private Reading reading(long nanoTime) {
        int crew = pool.crew();
        Map<Long, Duration> used = used(shift -> true);
        int computing = times.busy(
                used(shift -> !dispatcher.isWithdrawn(shift.worker())),
                Duration.ofNanos(Math.round(COMPUTES * (nanoTime - lastLook))));
        workerNanos += (double) (nanoTime - lastLook) * crew;
        lastLook = nanoTime;
        Backlog backlog = dispatcher.backlog();
        return new Reading(
                Duration.ofNanos(nanoTime - start),
                times.total(used),
                systemBusy.getAsDouble(),
                crew,
                pool.starting(),
                computing,
                backlog.units(),
                remaining(backlog));
    }

    /** Guesses are worth less than what the units that have begun have taken by now. */
    private Duration remaining(Backlog backlog) {
        int begun = Math.max(1, units - backlog.units());
        return known ? backlog.expected() : Duration.ofNanos((long) (workerNanos / begun * backlog.units()));
    }

    private Map<Long, Duration> used(Predicate<Shift> which) {
        Map<Long, Duration> used = new HashMap<>();
        context.shifts().stream()
                .filter(which)
                .forEach(shift -> shift.cpu().ifPresent(cpu -> used.put(shift.pid(), cpu)));
        return used;
    }
}
