package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Leaves a thread behind that never ends. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ThreadLeftTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() {
        Thread thread = new Thread(() -> {
            while (true) {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    continue;
                }
            }
        });
        thread.start();
    }

    @Test
    void c_after() {}
}
