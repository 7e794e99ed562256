package example;

import org.junit.jupiter.api.Test;

class Slow7Test {

    @Test
    void takesItsTime() throws InterruptedException {
        Thread.sleep(70 * 2);
    }

    @Test
    void takesItsTimeAgain() throws InterruptedException {
        Thread.sleep(70 * 3);
    }
}
