package example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FlakySetUpTest {

    @BeforeAll
    static void setUp() {
        if (Tries.next("set-up") < 2) {
            throw new IllegalStateException("not set up");
        }
    }

    @Test
    void runsAtSecond() {}

    @Test
    void failsOnceThen() {
        assertTrue(Tries.next("then") > 1);
    }
}
