package faults;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Ends its JVM after its tests. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ExitInAfterAllTest {
    @AfterAll
    static void exit() {
        System.exit(3);
    }

    @Test
    void one() {}

    @Test
    void two() {}
}
