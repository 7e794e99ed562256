package example;

import org.junit.jupiter.api.Test;

class Slow1Test {

    @Test
    void takesItsTime() throws InterruptedException {
        Thread.sleep(10 * 2);
    }

    @Test
    void takesItsTimeAgain() throws InterruptedException {
        Thread.sleep(10 * 3);
    }
}
