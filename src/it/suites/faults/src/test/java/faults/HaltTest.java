package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Ends its JVM without its shutdown hooks. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class HaltTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() {
        Runtime.getRuntime().halt(7);
    }

    @Test
    void c_after() {}
}
