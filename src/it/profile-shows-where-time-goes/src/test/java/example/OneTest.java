package example;

import org.junit.jupiter.api.Test;

class OneTest {

    @Test
    void naps() throws InterruptedException {
        Thread.sleep(20);
    }
}
