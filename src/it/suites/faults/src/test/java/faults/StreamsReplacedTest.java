package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Leaves no standard streams behind. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class StreamsReplacedTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() {
        System.setOut(null);
        System.setErr(null);
    }

    @Test
    void c_after() {}
}
