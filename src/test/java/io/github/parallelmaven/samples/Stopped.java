package io.github.parallelmaven.samples;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class Stopped {

    /** Stops its own JVM, so that it answers nobody. */
    @Test
    void stands() throws Exception {
        new ProcessBuilder("sh", "-c", "kill -STOP " + ProcessHandle.current().pid()).start();
        new CountDownLatch(1).await();
    }
}
