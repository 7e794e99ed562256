package jupiter;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AfterAllAbortsTest {

    @Test
    void one() {}

    @AfterAll
    static void aborts() {
        assumeTrue(false, "too late");
    }
}
