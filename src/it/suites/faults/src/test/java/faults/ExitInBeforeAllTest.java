package faults;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Ends its JVM before its tests. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ExitInBeforeAllTest {
    @BeforeAll
    static void exit() {
        System.exit(3);
    }

    @Test
    void one() {}

    @Test
    void two() {}
}
