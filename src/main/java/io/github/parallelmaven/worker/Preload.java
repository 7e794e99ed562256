package io.github.parallelmaven.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Loads classes of JUnit on a thread of its own, while this JVM connects and waits for its first tests. Loads and does
 * not initialize them, so that nothing happens but what the framework would have the class loader do a moment later. Which
 * classes: those that versions 5.14 and 6.1 of Jupiter both load before a first test, in their order; what another version
 * does not have is passed over.
 */
final class Preload implements Runnable {

    private static final String NAMES = "junit-classes.txt";

    private final ClassLoader loader;
    private final Thread thread = new Thread(this, "parallel-worker-preload");
    private volatile boolean ended;

    private Preload(ClassLoader loader) {
        this.loader = loader;
    }

    /** Begins to load from the class path of this JVM. */
    static Preload begin() {
        return begin(ClassLoader.getSystemClassLoader());
    }

    static Preload begin(ClassLoader loader) {
        Preload preload = new Preload(loader);
        preload.thread.setDaemon(true);
        preload.thread.start();
        return preload;
    }

    /** Stops at the next class. When this returns, the thread is gone: tests count threads. */
    void end() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** For the thread alone. */
    @Override
    public void run() {
        try (InputStream names = Preload.class.getResourceAsStream(NAMES)) {
            if (names != null) {
                load(new BufferedReader(new InputStreamReader(names, StandardCharsets.UTF_8)));
            }
        } catch (IOException unreadable) {
            // It would have saved time and nothing else.
            return;
        }
    }

    private void load(BufferedReader names) throws IOException {
        for (String name = names.readLine(); name != null && !ended; name = names.readLine()) {
            try {
                Class.forName(name, false, loader);
            } catch (ClassNotFoundException | LinkageError | RuntimeException unknown) {
                // Of another version, or what a class loader of the project says of it: the framework will see.
                continue;
            }
        }
    }
}
