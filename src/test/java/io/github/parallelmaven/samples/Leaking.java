package io.github.parallelmaven.samples;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Leaves a thread and a property behind. */
class Leaking {

    @Test
    void leaks() {
        Thread thread = new Thread(Leaking::waitForEver, "left-by-leaking");
        thread.setDaemon(true);
        thread.start();
        System.setProperty("left.by.leaking", "yes");
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
