package example;

import org.junit.jupiter.api.Test;

class ETest {

    @Test
    void runs() throws Exception {
        if (Boolean.getBoolean("alone")) {
            Alone.take();
        }
    }
}
