package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Ends its JVM when it is initialized. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ExitInInitializerTest {
    static {
        System.exit(3);
    }

    @Test
    void one() {}

    @Test
    void two() {}
}
