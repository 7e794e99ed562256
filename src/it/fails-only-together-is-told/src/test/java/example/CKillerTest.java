package example;

import org.junit.jupiter.api.Test;

class CKillerTest {

    @Test
    void diesTogether() {
        if (System.getProperty("left.behind") != null) {
            Runtime.getRuntime().halt(3);
        }
    }
}
