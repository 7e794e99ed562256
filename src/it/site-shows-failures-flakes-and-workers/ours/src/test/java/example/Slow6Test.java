package example;

import org.junit.jupiter.api.Test;

class Slow6Test {

    @Test
    void takesItsTime() throws InterruptedException {
        Thread.sleep(60 * 2);
    }

    @Test
    void takesItsTimeAgain() throws InterruptedException {
        Thread.sleep(60 * 3);
    }
}
