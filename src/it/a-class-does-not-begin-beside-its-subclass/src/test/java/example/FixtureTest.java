package example;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Works on a folder of a fixed name, which may not be there before. */
class FixtureTest {

    private static final Path FOLDER = Path.of("target", "fixture");

    @BeforeEach
    void make() throws Exception {
        Files.createDirectory(FOLDER);
    }

    @AfterEach
    void remove() throws Exception {
        Files.delete(FOLDER);
    }

    @Test
    void works() throws Exception {
        // Long enough to be among the first.
        Thread.sleep(600);
    }

    @Test
    void worksAgain() throws Exception {
        Thread.sleep(600);
    }
}
