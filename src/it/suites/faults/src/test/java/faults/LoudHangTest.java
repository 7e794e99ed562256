package faults;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Prints and hangs before its tests. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class LoudHangTest {
    @BeforeAll
    static void hang() throws InterruptedException {
        System.out.println("I am waiting.");
        new CountDownLatch(1).await();
    }

    @Test
    void one() {}

    @Test
    void two() {}
}
