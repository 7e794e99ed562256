package jupiter;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AfterAllThrowsAfterFailuresTest {

    @Test
    void fails() {
        throw new AssertionError("no test passes");
    }

    @AfterAll
    static void fail() {
        throw new AssertionError("after all");
    }
}
