package faults;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Breaks when a session is opened, if the property fault.session wants it. */
public final class BrokenSession implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String fault = System.getProperty("fault.session", "");
        if (fault.equals("throw")) {
            throw new IllegalStateException("no session is opened");
        }
        if (fault.equals("exit")) {
            System.exit(6);
        }
    }
}
