package example;

import org.junit.jupiter.api.Test;

class DTest {

    @Test
    void runs() throws Exception {
        if (Boolean.getBoolean("alone")) {
            Alone.take();
        }
    }
}
