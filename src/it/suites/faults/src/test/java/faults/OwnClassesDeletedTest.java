package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Deletes the classes of the tests. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class OwnClassesDeletedTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() throws Exception {
        Folders.delete("target/test-classes/faults");
    }

    @Test
    void c_after() {}
}
