package example;

import org.junit.jupiter.api.Test;

class ThreeTest {

    @Test
    void naps() throws InterruptedException {
        Thread.sleep(20);
    }
}
