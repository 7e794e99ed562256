package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ForkLauncher;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends all JVMs of a run when the build is stopped, by Ctrl-C or by an interrupted thread, the way the user wants. */
final class StopHook implements AutoCloseable, Runnable {

    /** Time for shutdown hooks; the build itself is to be gone within two seconds. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    /** Time for reports and summary as well. */
    private static final Duration PATIENCE = Duration.ofMillis(1_800);

    private final ForkLauncher launcher;
    private final RunContext context;
    private final Shutdown shutdown;
    private final Thread thread = new Thread(this, "parallel-stop");
    private final CountDownLatch told;

    private StopHook(ForkLauncher launcher, RunContext context, Shutdown shutdown, CountDownLatch told) {
        this.told = told;
        this.launcher = launcher;
        this.context = context;
        this.shutdown = shutdown;
    }

    /**
     * Waits for the end of the JVM.
     *
     * @param told opens when reports and summary are complete, which a build that is stopped waits for a while
     */
    static StopHook install(ForkLauncher launcher, RunContext context, Shutdown shutdown, CountDownLatch told) {
        StopHook hook = new StopHook(launcher, context, shutdown, told);
        Runtime.getRuntime().addShutdownHook(hook.thread);
        return hook;
    }

    @Override
    public void run() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        context.stop("the build was interrupted");
        SecondInterrupt.hear(() -> {
            launcher.close();
            told.countDown();
        });
        if (shutdown == Shutdown.EXIT) {
            launcher.terminate(GRACE);
        }
        launcher.close();
        try {
            // With the last hook the JVM ends, whatever the build still has to say.
            var unused = told.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException shuttingDown) {
            // The hook is running at this moment; there is nothing to take back.
            return;
        }
    }
}
