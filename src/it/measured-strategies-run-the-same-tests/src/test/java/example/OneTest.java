package example;

import org.junit.jupiter.api.Test;

class OneTest {

    @Test
    void sleeps() throws Exception {
        Thread.sleep(100);
    }
}
