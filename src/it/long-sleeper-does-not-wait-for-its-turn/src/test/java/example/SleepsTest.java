package example;

import org.junit.jupiter.api.Test;

class SleepsTest {

    @Test
    void sleeps() throws InterruptedException {
        // Nearly as long as the others take, which are longest and so would both begin before it.
        Thread.sleep(7_000);
    }
}
