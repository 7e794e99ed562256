package example;

import org.junit.jupiter.api.Test;

class BTest {

    @Test
    void runs() throws Exception {
        System.setProperty("left.behind", "by BTest");
    }
}
