package io.github.parallelmaven.samples;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SetUpHanging {

    @BeforeAll
    static void hang() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @Test
    void neverRuns() {}
}
