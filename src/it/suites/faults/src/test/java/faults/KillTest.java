package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Is killed by the operating system. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class KillTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() throws Exception {
        new ProcessBuilder("kill", "-9", Long.toString(ProcessHandle.current().pid())).start().waitFor();
        Thread.sleep(30_000);
    }

    @Test
    void c_after() {}
}
