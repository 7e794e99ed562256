package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Deletes the reports. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ReportsDeletedTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() throws Exception {
        Folders.delete("target/surefire-reports");
    }

    @Test
    void c_after() {}
}
