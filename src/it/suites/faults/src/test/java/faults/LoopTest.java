package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Never ends. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class LoopTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() {
        long turns = 0;
        while (true) {
            turns++;
        }
    }

    @Test
    void c_after() {}
}
