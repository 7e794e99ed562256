package example;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Makes two tests wait for each other, so that no worker can run both. Under Surefire, with one fork, none waits. */
final class Meeting {

    private Meeting() {}

    static void of(String me, String other) throws Exception {
        if (System.getProperty("parallel.worker") == null) {
            return;
        }
        Files.createFile(Path.of("target/" + me + "-runs"));
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            while (!Files.exists(Path.of("target/" + other + "-runs"))) {
                // Another process offers nothing to wait on.
                Thread.sleep(10);
            }
        });
    }
}
