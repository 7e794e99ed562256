package io.github.parallelmaven.run;

import java.time.Duration;
import java.util.List;

/** Ends a run whose time is over: nothing begins any more, and what runs is ended and named. */
final class RunLimit implements Watchdog.Watched {

    private final Duration limit;
    private final long sinceNanos;
    private final RunContext context;
    private final Runnable killAll;

    /**
     * Watches one run.
     *
     * @param limit how long it may take; zero for as long as it likes
     * @param sinceNanos when it began
     * @param context the run
     * @param killAll kills what is still alive then, such as a JVM that only starts
     */
    RunLimit(Duration limit, long sinceNanos, RunContext context, Runnable killAll) {
        this.limit = limit;
        this.sinceNanos = sinceNanos;
        this.context = context;
        this.killAll = killAll;
    }

    @Override
    public boolean look(long nanoTime) {
        if (limit.isZero()) {
            return false;
        }
        boolean over = nanoTime - sinceNanos >= limit.toNanos();
        if (over && context.timeIsOver(limit)) {
            Threads.start("parallel-end-of-run", this::endAll);
        }
        return !over;
    }

    private void endAll() {
        List<Thread> ends = context.shifts().stream()
                .map(shift -> Threads.start("parallel-end", () -> shift.endWithTheRun(limit)))
                .toList();
        try {
            for (Thread end : ends) {
                end.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            killAll.run();
        }
    }
}
