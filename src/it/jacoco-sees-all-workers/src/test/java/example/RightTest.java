package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RightTest {

    /** Waits for the other test, so that no worker can run both. */
    @Test
    void runsBesideTheOther() throws Exception {
        Files.createFile(Path.of("target/Right-runs"));
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            while (!Files.exists(Path.of("target/Left-runs"))) {
                Thread.sleep(10);
            }
        });
        assertEquals("Right", new Right().name());
    }
}
