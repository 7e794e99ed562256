package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Interrupts every thread that it finds. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class InterruptTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            thread.interrupt();
        }
        Thread.interrupted();
    }

    @Test
    void c_after() {}
}
