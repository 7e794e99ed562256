package example;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BVictimTest {

    private static int tries;

    @Test
    void failsTogether() {
        assertNull(System.getProperty("left.behind"));
    }

    @Test
    void flaky() {
        assertTrue(++tries > 1);
    }
}
