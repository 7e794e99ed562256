package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Ends its JVM as if all were well. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ExitZeroTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() {
        System.exit(0);
    }

    @Test
    void c_after() {}
}
