package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Deletes all that was built. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class TargetDeletedTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() throws Exception {
        Folders.delete("target");
    }

    @Test
    void c_after() {}
}
