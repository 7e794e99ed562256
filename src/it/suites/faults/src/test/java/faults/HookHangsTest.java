package faults;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Adds a shutdown hook that never ends. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class HookHangsTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    @Test
    void c_after() {}
}
