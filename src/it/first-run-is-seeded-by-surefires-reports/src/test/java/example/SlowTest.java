package example;

import org.junit.jupiter.api.Test;

class SlowTest {

    @Test
    void sleeps() throws Exception {
        Order.note("Slow");
        Thread.sleep(1_500);
    }
}
