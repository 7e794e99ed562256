package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Ends two JVMs. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ExitTwiceTest {
    @Test
    void a_fault() {
        System.exit(3);
    }

    @Test
    void b_fault() {
        System.exit(4);
    }

    @Test
    void c_after() {}

    @Test
    void d_after() {}
}
