package io.github.parallelmaven.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class Asking {

    /** Asks how the run stands in which it runs. */
    @Test
    void asksAndWaitsForTheAnswer() throws Exception {
        System.out.println("about to ask");
        Path question = Files.createFile(Path.of("parallel", "ask"));
        Instant end = Instant.now().plusSeconds(20);
        while (Files.exists(question) && Instant.now().isBefore(end)) {
            // The answer comes from another process.
            Thread.sleep(10);
        }
        assertThat(question).doesNotExist();
    }
}
