package example;

import org.junit.jupiter.api.Test;

class Slow8Test {

    @Test
    void takesItsTime() throws InterruptedException {
        Thread.sleep(80 * 2);
    }

    @Test
    void takesItsTimeAgain() throws InterruptedException {
        Thread.sleep(80 * 3);
    }
}
