package example;

import org.junit.jupiter.api.Test;

class Slow2Test {

    @Test
    void takesItsTime() throws InterruptedException {
        Thread.sleep(20 * 2);
    }

    @Test
    void takesItsTimeAgain() throws InterruptedException {
        Thread.sleep(20 * 3);
    }
}
