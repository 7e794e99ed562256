package example;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.MethodName.class)
class HangingTest {

    @Test
    void a_before() {}

    @Test
    void b_hangs() {
        // Deaf to everything but a kill.
        while (true) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException ignored) {
                Thread.interrupted();
            }
        }
    }

    @Test
    void c_after() {}
}
