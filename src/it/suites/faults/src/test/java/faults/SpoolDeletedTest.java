package faults;

import java.io.IOException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Prints much, and deletes what the plugin keeps in its own folder. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class SpoolDeletedTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() throws IOException {
        System.out.println("before ".repeat(20_000));
        Folders.delete("target/parallel/spool");
        Folders.delete("target/surefire");
        System.out.println("after ".repeat(20_000));
    }

    @Test
    void c_after() {}
}
