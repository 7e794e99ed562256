package example;

import org.junit.jupiter.api.Test;

class TwoTest {

    @Test
    void sleeps() throws Exception {
        Thread.sleep(100);
    }
}
