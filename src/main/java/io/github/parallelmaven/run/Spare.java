package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ForkLauncher;
import io.github.parallelmaven.fork.ForkStart;
import io.github.parallelmaven.fork.ForkStartException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A JVM that is started before it is needed, on a thread of its own. */
final class Spare {

    private final ShiftEvents events;
    private final CompletableFuture<Connected> connected = new CompletableFuture<>();
    /** Guarded by this. */
    private @Nullable ForkStart start;
    /** Guarded by this. */
    private boolean dismissed;

    private Spare(ShiftEvents events) {
        this.events = events;
    }

    /**
     * One that has called back.
     *
     * @param start the JVM
     * @param took time from its start to its call
     */
    record Connected(ForkStart start, Duration took) {}

    /**
     * Starts one.
     *
     * @param forkNumber number that it shares with the JVM which it will follow
     * @param launcher starts it
     * @param events will hear it
     */
    static Spare started(int forkNumber, ForkLauncher launcher, ShiftEvents events) {
        Spare spare = new Spare(events);
        Threads.start("parallel-spare-" + forkNumber, () -> spare.begin(forkNumber, launcher));
        return spare;
    }

    private void begin(int forkNumber, ForkLauncher launcher) {
        long began = System.nanoTime();
        try {
            ForkStart begun = launcher.start(forkNumber, events::nativeText);
            if (!keep(begun)) {
                begun.dismiss();
                throw new IllegalStateException("the run is over");
            }
            begun.connect();
            connected.complete(new Connected(begun, Duration.ofNanos(System.nanoTime() - began)));
        } catch (ForkStartException | RuntimeException e) {
            connected.completeExceptionally(e);
        }
    }

    private synchronized boolean keep(ForkStart begun) {
        start = begun;
        return !dismissed;
    }

    /** Whether nobody knows yet if it will come. */
    boolean isStarting() {
        return !connected.isDone();
    }

    /** The JVM, or why there is none. */
    CompletableFuture<Connected> connected() {
        return connected;
    }

    /** Hears the JVM from its start on. */
    ShiftEvents events() {
        return events;
    }

    /** Nobody needs it. */
    void dismiss() {
        ForkStart begun;
        synchronized (this) {
            dismissed = true;
            begun = start;
        }
        if (begun != null) {
            begun.dismiss();
        }
    }
}
