package io.github.parallelmaven.run;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks again and again whether anything takes too long. */
final class Watchdog implements AutoCloseable {

    /** As often as Surefire looks. */
    private static final long PERIOD_MILLIS = 100;

    private final Set<Watched> watched = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService ticker;

    /** A watchdog that sleeps yet. */
    Watchdog() {
        this.ticker = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "parallel-watchdog");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins to look. */
    void start() {
        var unused = ticker.scheduleWithFixedDelay(
                () -> tick(System.nanoTime()), PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
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
            if (!lookedAt(one, nanoTime)) {
                forget(one);
            }
        }
    }

    /** A look that fails must not end those at the others, or nothing would be ended any more that hangs. */
    private static boolean lookedAt(Watched one, long nanoTime) {
        try {
            return one.look(nanoTime);
        } catch (RuntimeException | Error defect) {
            return one.survives(defect);
        }
    }

    @Override
    public void close() {
        ticker.shutdownNow();
    }

    /** Something that should come on. */
    interface Watched {

        /**
         * Looks whether it does. Called on the watchdog's thread, which must not be kept.
         *
         * @param nanoTime the time, by {@link System#nanoTime()}
         * @return whether to look again
         */
        boolean look(long nanoTime);

        /**
         * Hears that a look has failed.
         *
         * @param defect what was thrown
         * @return whether to look again
         */
        default boolean survives(Throwable defect) {
            return true;
        }
    }
}
