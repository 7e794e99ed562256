package io.github.parallelmaven.progress;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something again and again on a daemon thread, until closed. */
final class Ticker implements AutoCloseable {

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread daemon = new Thread(task, "parallel-progress");
        daemon.setDaemon(true);
        return daemon;
    });

    /**
     * Starts at once.
     *
     * @param pause time between the end of one tick and the start of the next
     * @param tick what to do; if it throws, the ticker falls silent, for progress must never break a run
     */
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for a ticker
    Ticker(Duration pause, Runnable tick) {
        thread.scheduleWithFixedDelay(tick, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
