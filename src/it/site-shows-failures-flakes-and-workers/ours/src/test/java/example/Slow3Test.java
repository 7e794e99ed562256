package example;

import org.junit.jupiter.api.Test;

class Slow3Test {

    @Test
    void takesItsTime() throws InterruptedException {
        Thread.sleep(30 * 2);
    }

    @Test
    void takesItsTimeAgain() throws InterruptedException {
        Thread.sleep(30 * 3);
    }
}
