package example;

import org.junit.jupiter.api.Test;

class TwoTest {

    @Test
    void naps() throws InterruptedException {
        Thread.sleep(20);
    }
}
