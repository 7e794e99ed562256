package example;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AskingTest {

    private static final Path FOLDER = Path.of("target", System.getProperty("tempDir", "parallel"));

    /** What a person would do in another terminal, and again where a busy JVM did not answer in time. */
    @Test
    void asks() throws Exception {
        System.out.println("waiting for the answer");
        String answer;
        int questions = 0;
        do {
            ask();
            answer = Files.readString(FOLDER.resolve("answer.txt"));
        } while (!answer.contains("at example.AskingTest.asks") && ++questions < 5);
    }

    private static void ask() throws Exception {
        Path question = Files.createFile(FOLDER.resolve("ask"));
        Instant end = Instant.now().plusSeconds(30);
        while (Files.exists(question) && Instant.now().isBefore(end)) {
            // The answer comes from another process.
            Thread.sleep(10);
        }
        assertFalse(Files.exists(question));
    }
}
