package io.github.parallelmaven.run;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends what does not come on within its time. Without a limit it does nothing. */
final class Watchdog implements AutoCloseable {

    /** As often as Surefire looks. */
    private static final long PERIOD_MILLIS = 100;

    private final Duration limit;
    private final Set<Watched> watched = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService ticker;

    /**
     * A watchdog that sleeps yet.
     *
     * @param limit how long anything may take; zero for no limit
     */
    Watchdog(Duration limit) {
        this.limit = limit;
        this.ticker = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "parallel-watchdog");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins to look. */
    void start() {
        if (!limit.isZero()) {
            var unused = ticker.scheduleWithFixedDelay(
                    () -> tick(System.nanoTime()), PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    Duration limit() {
        return limit;
    }

    void watch(Watched one) {
        watched.add(one);
    }

    void forget(Watched one) {
        watched.remove(one);
    }

    /** Looks at everybody. */
    void tick(long nanoTime) {
        for (Watched one : watched) {
            OptionalLong since = one.sinceNanos();
            if (since.isPresent() && nanoTime - since.getAsLong() >= limit.toNanos()) {
                forget(one);
                one.expire(limit);
            }
        }
    }

    @Override
    public void close() {
        ticker.shutdownNow();
    }

    /** Something that should come on. */
    interface Watched {

        /** When it last came on, by {@link System#nanoTime()}; empty while its time does not run. */
        OptionalLong sinceNanos();

        /** Its time is over. Called once, on the watchdog's thread. */
        void expire(Duration limit);
    }
}
