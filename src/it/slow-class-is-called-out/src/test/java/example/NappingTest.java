package example;

import org.junit.jupiter.api.Test;

class NappingTest {

    @Test
    void naps() throws InterruptedException {
        Thread.sleep(Long.getLong("nap", 1));
    }
}
