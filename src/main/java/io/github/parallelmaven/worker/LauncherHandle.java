package io.github.parallelmaven.worker;

import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherFactory;

/** The project's launcher, in one session for the whole life of the worker where the launcher knows sessions. */
final class LauncherHandle implements AutoCloseable {

    final Launcher launcher;
    private final Runnable session;

    private LauncherHandle(Launcher launcher, Runnable session) {
        this.launcher = launcher;
        this.session = session;
    }

    static LauncherHandle open() {
        try {
            return Sessions.open();
        } catch (LinkageError beforeSessions) {
            // Launchers older than 1.8 have no sessions.
            return new LauncherHandle(LauncherFactory.create(), () -> {});
        }
    }

    @Override
    public void close() {
        session.run();
    }

    /** A class of its own, so that linking it fails here and not earlier. */
    private static final class Sessions {
        static LauncherHandle open() {
            LauncherSession session = LauncherFactory.openSession();
            return new LauncherHandle(session.getLauncher(), session::close);
        }
    }
}
