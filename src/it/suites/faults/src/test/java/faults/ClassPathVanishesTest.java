package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Deletes a part of the class path before it is used. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ClassPathVanishesTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() throws Exception {
        Folders.delete("target/additional");
        Class.forName("faults.Additional");
    }

    @Test
    void c_after() {}
}
