package io.github.parallelmaven.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Loads classes of JUnit on a thread of its own, while this JVM connects and waits for its first tests. Loads and does
 * not initialize them, so that nothing happens but what the framework would have the class loader do a moment later. Which
 * classes: those that versions 5.14 and 6.1 of Jupiter both load until a first test has ended, in their order.
 */
final class Preload {

    private static final String NAMES = "junit-classes.txt";

    private static final String JUPITER = "org.junit.jupiter.";

    private final ClassLoader loader;
    private final Thread thread = new Thread(this::run, "parallel-worker-preload");
    private volatile boolean ended;

    private Preload(ClassLoader loader) {
        this.loader = loader;
        thread.setDaemon(true);
    }

    /** Loads nothing. */
    static Preload none() {
        return new Preload(ClassLoader.getSystemClassLoader());
    }

    /** Begins to load from the class path of this JVM. */
    static Preload begin() {
        return begin(ClassLoader.getSystemClassLoader());
    }

    static Preload begin(ClassLoader loader) {
        Preload preload = new Preload(loader);
        preload.thread.start();
        return preload;
    }

    /** Stops at the next class. When this returns, the thread is gone: tests count threads. */
    void end() {
        ended = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException bySomeListener) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it goes on. */
    boolean isAlive() {
        return thread.isAlive();
    }

    private void run() {
        try (InputStream names = Preload.class.getResourceAsStream(NAMES)) {
            if (names != null) {
                load(new BufferedReader(new InputStreamReader(names, StandardCharsets.UTF_8)));
            }
        } catch (Throwable unreadable) {
            // It would have saved time and nothing else; what is really wrong the framework will see.
            return;
        }
    }

    private void load(BufferedReader names) throws IOException {
        boolean jupiter = isThere(JUPITER + "engine.JupiterTestEngine");
        for (String name = names.readLine(); name != null && !ended; name = names.readLine()) {
            // Whoever has no Jupiter would look for each of its classes in all jars.
            if (jupiter || !name.startsWith(JUPITER)) {
                isThere(name);
            }
        }
    }

    private boolean isThere(String name) {
        try {
            return Class.forName(name, false, loader) != null;
        } catch (ClassNotFoundException | LinkageError unknown) {
            // Of another version.
            return false;
        }
    }
}
