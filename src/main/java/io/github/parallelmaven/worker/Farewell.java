package io.github.parallelmaven.worker;

/** Ends this JVM: politely at the end of the work, within a second when the parent is gone. */
final class Farewell {

    private static volatile boolean leaving;
    private static volatile long timeoutMillis = 30_000;
    private static volatile boolean haltsWithParent;
    private static volatile ParentLink parent;

    private Farewell() {}

    /** Makes sure that what was written reaches the parent even when a test calls {@code System.exit}. */
    static void install(ParentLink link, long exitTimeoutMillis, boolean haltWithParent) {
        timeoutMillis = exitTimeoutMillis;
        haltsWithParent = haltWithParent;
        parent = link;
        Runtime.getRuntime().addShutdownHook(new Thread(link::flush, "parallel-worker-last-words"));
    }

    /** Runs shutdown hooks and ends; halts if they do not come to an end. */
    static void exit(int code) {
        leaving = true;
        haltAfter(timeoutMillis, code);
        if (code == 0) {
            // A JVM waits up to 0.3 s for threads in native code, as one that listens is.
            parent.stopListening();
        }
        System.exit(code);
    }

    /** Ends in the middle of a class, with the exit code of {@code -XX:+ExitOnOutOfMemoryError}; hooks still run. */
    static void engineFailed(String reason) {
        OutputCapture.realError().println("The worker ends itself, since an engine gave up in a test: " + reason);
        exit(3);
    }

    /** Called when the link ends. After our own goodbye that is expected; before, the parent died. */
    static void parentIsGone() {
        if (!leaving) {
            leaving = true;
            if (haltsWithParent) {
                Runtime.getRuntime().halt(143);
            }
            haltAfter(1_000, 143);
            System.exit(143);
        }
    }

    private static void haltAfter(long millis, int code) {
        Thread timer = new Thread(
                () -> {
                    sleep(millis);
                    Runtime.getRuntime().halt(code);
                },
                "parallel-worker-halt");
        timer.setDaemon(true);
        timer.start();
    }

    /** Until hooks have had their time, though a hook may interrupt all threads that it finds. */
    private static void sleep(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            try {
                // What is waited for is the end of this JVM, which tells nobody.
                Thread.sleep(left);
            } catch (InterruptedException byATest) {
                continue;
            }
        }
    }
}
