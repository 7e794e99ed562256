package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Needs more stack than there is. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class StackTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() {
        recurse();
    }

    @Test
    void c_after() {}

    private static int recurse() {
        return recurse() + 1;
    }
}
