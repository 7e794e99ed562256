package example;

import org.junit.jupiter.api.Test;

class ATest {

    @Test
    void runs() throws Exception {
        if (Boolean.getBoolean("alone")) {
            Alone.take();
        }
    }
}
