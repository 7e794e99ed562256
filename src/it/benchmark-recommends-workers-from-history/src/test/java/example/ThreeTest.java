package example;

import org.junit.jupiter.api.Test;

class ThreeTest {

    @Test
    void sleeps() throws Exception {
        Thread.sleep(100);
    }
}
