package io.github.parallelmaven.worker;

import java.lang.reflect.InvocationTargetException;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherFactory;

/** The project's launcher, in one session for the whole life of the worker where the launcher knows sessions. */
final class LauncherHandle implements AutoCloseable {

    final Launcher launcher;
    private final Runnable session;
    private final Cancellation cancellation = Cancellation.ofThisPlatform();

    private LauncherHandle(Launcher launcher, Runnable session) {
        this.launcher = launcher;
        this.session = session;
    }

    static LauncherHandle open() {
        return hasSessions() ? Sessions.open() : new LauncherHandle(LauncherFactory.create(), () -> {});
    }

    /** Launchers older than 1.8 have none. Whatever else cannot be linked is an error that must be told. */
    private static boolean hasSessions() {
        try {
            Class.forName("org.junit.platform.launcher.LauncherSession", false, LauncherFactory.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Executes a plan, or the rest of it until it is cancelled. */
    void execute(TestPlan plan, TestExecutionListener... listeners) throws Throwable {
        if (cancellation == null) {
            launcher.execute(plan, listeners);
            return;
        }
        try {
            cancellation.execute(launcher, plan, listeners);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** Cancels what is being executed, where the platform can do so. */
    void cancel() {
        if (cancellation != null) {
            cancellation.cancel();
        }
    }

    @Override
    public void close() {
        session.run();
    }

    /** A class of its own, so that it is linked only where it can be. */
    private static final class Sessions {
        static LauncherHandle open() {
            LauncherSession session = LauncherFactory.openSession();
            return new LauncherHandle(session.getLauncher(), session::close);
        }
    }
}
