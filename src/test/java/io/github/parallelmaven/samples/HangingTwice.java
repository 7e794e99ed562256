package io.github.parallelmaven.samples;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.MethodName.class)
class HangingTwice {

    @Test
    void a_hangs() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @Test
    void b_hangs() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @Test
    void c_after() {}
}
