package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Ends its JVM. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ExitTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() {
        System.exit(3);
    }

    @Test
    void c_after() {}
}
