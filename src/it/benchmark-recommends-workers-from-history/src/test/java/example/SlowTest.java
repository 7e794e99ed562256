package example;

import org.junit.jupiter.api.Test;

class SlowTest {

    @Test
    void sleeps() throws Exception {
        Thread.sleep(3_000);
    }
}
