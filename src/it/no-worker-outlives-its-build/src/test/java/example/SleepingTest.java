package example;

import java.io.File;
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
        // A JVM that does not want to end.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            new File("target/hooked").mkdir();
            while (true) {
                Thread.onSpinWait();
            }
        }));
        Files.writeString(Path.of("target/sleeping"), Long.toString(ProcessHandle.current().pid()));
        Thread.sleep(300_000);
    }

    @Test
    void c_after() {}
}
