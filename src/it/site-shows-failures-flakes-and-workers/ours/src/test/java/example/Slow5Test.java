package example;

import org.junit.jupiter.api.Test;

class Slow5Test {

    @Test
    void takesItsTime() throws InterruptedException {
        Thread.sleep(50 * 2);
    }

    @Test
    void takesItsTimeAgain() throws InterruptedException {
        Thread.sleep(50 * 3);
    }
}
