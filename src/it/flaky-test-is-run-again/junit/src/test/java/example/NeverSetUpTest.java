package example;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NeverSetUpTest {

    @BeforeAll
    static void setUp() {
        throw new AssertionError("never set up");
    }

    @Test
    void neverRuns() {}
}
