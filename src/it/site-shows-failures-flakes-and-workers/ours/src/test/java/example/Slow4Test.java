package example;

import org.junit.jupiter.api.Test;

class Slow4Test {

    @Test
    void takesItsTime() throws InterruptedException {
        Thread.sleep(40 * 2);
    }

    @Test
    void takesItsTimeAgain() throws InterruptedException {
        Thread.sleep(40 * 3);
    }
}
