package example;

import org.junit.jupiter.api.Test;

abstract class Sleeping {

    @Test
    void sleeps() throws InterruptedException {
        Thread.sleep(1_000);
    }
}
