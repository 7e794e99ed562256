package faults;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Waits for itself. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class DeadlockTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() {
        Object left = new Object();
        Object right = new Object();
        CountDownLatch both = new CountDownLatch(2);
        Thread other = new Thread(() -> {
            synchronized (right) {
                meet(both);
                synchronized (left) {
                    System.out.println("never");
                }
            }
        });
        other.start();
        synchronized (left) {
            meet(both);
            synchronized (right) {
                System.out.println("never");
            }
        }
    }

    @Test
    void c_after() {}

    private static void meet(CountDownLatch both) {
        both.countDown();
        try {
            both.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
