package example;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class AHangingTest {

    @Test
    void hangs() throws Exception {
        new CountDownLatch(1).await();
    }
}
