package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Ends its JVM from another thread. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ExitInThreadTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() throws Exception {
        Thread thread = new Thread(() -> System.exit(3));
        thread.start();
        thread.join();
    }

    @Test
    void c_after() {}
}
