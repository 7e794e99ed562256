package faults;

import java.io.IOException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Stops its own JVM, so that it answers nobody any more. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class StopTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-STOP", Long.toString(ProcessHandle.current().pid())).start().waitFor();
        Thread.sleep(600_000);
    }

    @Test
    void c_after() {}
}
