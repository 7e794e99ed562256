package example;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AskingTest {

    /** What a person would do in another terminal. */
    @Test
    void asks() throws Exception {
        System.out.println("waiting for the answer");
        Path question = Files.createFile(Path.of("target", System.getProperty("tempDir", "parallel"), "ask"));
        Instant end = Instant.now().plusSeconds(30);
        while (Files.exists(question) && Instant.now().isBefore(end)) {
            // The answer comes from another process.
            Thread.sleep(10);
        }
        assertFalse(Files.exists(question));
    }
}
