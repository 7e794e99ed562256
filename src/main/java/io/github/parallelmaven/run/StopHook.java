package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ForkLauncher;

/** Ends all JVMs of a run when the build is stopped, by Ctrl-C or by an interrupted thread. */
final class StopHook implements AutoCloseable, Runnable {

    private final ForkLauncher launcher;
    private final RunContext context;
    private final Thread thread = new Thread(this, "parallel-stop");

    private StopHook(ForkLauncher launcher, RunContext context) {
        this.launcher = launcher;
        this.context = context;
    }

    static StopHook install(ForkLauncher launcher, RunContext context) {
        StopHook hook = new StopHook(launcher, context);
        Runtime.getRuntime().addShutdownHook(hook.thread);
        return hook;
    }

    @Override
    public void run() {
        context.stop("the build was interrupted");
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
