package example;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.MethodName.class)
class SleepingTest {

    @Test
    void a_before() {}

    /** Says that it sleeps, and where. */
    @Test
    void b_sleeps() throws Exception {
        Files.writeString(Path.of("target/sleeping"), Long.toString(ProcessHandle.current().pid()));
        Thread.sleep(300_000);
    }

    @Test
    void c_after() {}
}
