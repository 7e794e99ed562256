package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FirstTest {

    @Test
    void quick() throws IOException {
        ran("First.quick");
    }

    @Test
    @Tag("slow")
    void slow() throws IOException {
        ran("First.slow");
    }

    private static void ran(String name) throws IOException {
        String line = name + " " + (System.getProperty("parallel.worker") != null) + "\n";
        Files.writeString(
                Path.of(System.getProperty("ran")), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
