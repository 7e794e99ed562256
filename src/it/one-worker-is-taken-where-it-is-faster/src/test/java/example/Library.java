package example;

/** Something that takes long until a JVM has used it once. */
final class Library {

    private static volatile boolean used;

    private Library() {}

    static void first() throws InterruptedException {
        use(600);
        used = true;
    }

    static void again() throws InterruptedException {
        use(used ? 300 : 6_000);
    }

    /** With threads of its own, so that it has processors enough where others compute too. */
    private static void use(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        Thread[] threads = new Thread[3];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
