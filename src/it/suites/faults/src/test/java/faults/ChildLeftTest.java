package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Leaves a process behind that holds the streams of its JVM. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ChildLeftTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() throws Exception {
        new ProcessBuilder("sleep", "20").inheritIO().start();
    }

    @Test
    void c_after() {}
}
