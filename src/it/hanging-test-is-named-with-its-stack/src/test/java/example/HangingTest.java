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
    void b_hangs() throws Exception {
        waitForever();
    }

    @Test
    void c_after() {}

    private static void waitForever() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
