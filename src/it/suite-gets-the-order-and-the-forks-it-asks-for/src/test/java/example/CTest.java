package example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

class CTest {

    @Test
    void tellsItsJvm() throws Exception {
        Files.writeString(
                Path.of("target", "ran"),
                "C " + ProcessHandle.current().pid() + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
