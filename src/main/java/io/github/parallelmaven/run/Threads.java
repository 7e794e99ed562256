package io.github.parallelmaven.run;

/** Threads for what somebody else must not wait for. */
final class Threads {

    private Threads() {}

    /** Starts a thread that keeps no JVM alive. */
    static Thread start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
