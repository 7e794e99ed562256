package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ForkLauncher;
import java.time.Duration;

/** Ends all JVMs of a run when the build is stopped, by Ctrl-C or by an interrupted thread, the way the user wants. */
final class StopHook implements AutoCloseable, Runnable {

    /** Time for shutdown hooks; the build itself is to be gone within two seconds. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final ForkLauncher launcher;
    private final RunContext context;
    private final Shutdown shutdown;
    private final Thread thread = new Thread(this, "parallel-stop");

    private StopHook(ForkLauncher launcher, RunContext context, Shutdown shutdown) {
        this.launcher = launcher;
        this.context = context;
        this.shutdown = shutdown;
    }

    static StopHook install(ForkLauncher launcher, RunContext context, Shutdown shutdown) {
        StopHook hook = new StopHook(launcher, context, shutdown);
        Runtime.getRuntime().addShutdownHook(hook.thread);
        return hook;
    }

    @Override
    public void run() {
        context.stop("the build was interrupted");
        if (shutdown == Shutdown.EXIT) {
            launcher.terminate(GRACE);
        }
        launcher.close();
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
