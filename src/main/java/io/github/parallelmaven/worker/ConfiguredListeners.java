package io.github.parallelmaven.worker;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.TestExecutionListener;

/**
 * The listeners that the user names: one of the platform is told everything, one of JUnit 4 what
 * {@link JUnit4Listeners} makes of it. Others are for TestNG, whose engine has their names, and are passed over. One of each lives as long as the JVM.
 */
final class ConfiguredListeners implements AutoCloseable {

    private static final String JUNIT_4 = "org.junit.runner.notification.RunListener";

    private final List<TestExecutionListener> all = new ArrayList<>();
    private JUnit4Listeners junit4;

    ConfiguredListeners(Settings settings) {
        List<Object> old = new ArrayList<>();
        Class<?> junit4Type = load(JUNIT_4);
        for (String name : settings.listeners) {
            Class<?> type = load(name);
            if (type == null && junit4Type != null) {
                // So does Surefire, where JUnit 4 is there and the name can be nothing else.
                throw new IllegalStateException("The listener " + name + " is not on the test class path");
            }
            if (type != null && TestExecutionListener.class.isAssignableFrom(type)) {
                all.add((TestExecutionListener) instance(type));
            } else if (type != null && junit4Type != null && junit4Type.isAssignableFrom(type)) {
                old.add(instance(type));
            }
        }
        if (!old.isEmpty()) {
            junit4 = new JUnit4Listeners(old, settings.listenersHearOfTests);
            all.add(junit4);
        }
    }

    /** Ours first, then the user's in their order. */
    TestExecutionListener[] after(TestExecutionListener ours) {
        List<TestExecutionListener> listeners = new ArrayList<>();
        listeners.add(ours);
        listeners.addAll(all);
        return listeners.toArray(new TestExecutionListener[0]);
    }

    @Override
    public void close() {
        if (junit4 != null) {
            junit4.runFinished();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Thread.currentThread().getContextClassLoader().loadClass(name);
        } catch (ClassNotFoundException | LinkageError missing) {
            return null;
        }
    }

    private static Object instance(Class<?> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The listener " + type.getName() + " cannot be used: its public constructor without parameters is "
                            + "missing or fails",
                    e);
        }
    }
}
