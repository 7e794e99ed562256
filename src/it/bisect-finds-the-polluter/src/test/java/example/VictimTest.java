package example;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;

class VictimTest {

    @Test
    void failsAfterBoth() {
        assertFalse(System.getProperty("one") != null && System.getProperty("other") != null);
    }

    @Test
    void failsAlways() {
        fail("always");
    }

    @Test
    void passes() {}
}
