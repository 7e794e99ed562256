package io.github.parallelmaven.samples;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tests of which two run at the same time, where that is switched on: one hangs, beside it the others follow. */
@Execution(ExecutionMode.CONCURRENT)
class Concurrent {

    @Test
    void hangs() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @Test
    void sleepsToo() throws InterruptedException {
        Thread.sleep(1_200);
    }

    @Test
    void sleeps() throws InterruptedException {
        Thread.sleep(1_200);
    }
}
