package jupiter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BeforeAllFailsTest {

    @BeforeAll
    static void fails() {
        throw new AssertionError("an assertion before all");
    }

    @Test
    void one() {}
}
