package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Deletes the directory in which its JVM was started, and ends the JVM. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class DirectoryDeletedTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() throws Exception {
        Folders.delete(System.getProperty("user.dir"));
        System.exit(3);
    }

    @Test
    void c_after() {}
}
