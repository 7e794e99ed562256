package example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GreetingTest {

    @Test
    void passes() {}
}

/** In this file, since not every checkout can hold a file of its name. */
class GrüßeTest {

    @Test
    @DisplayName("Grüße")
    void grüßt() {
        System.out.println("Grüße aus " + Path.of("").toAbsolutePath());
        assertTrue(Files.exists(Path.of("pom.xml")));
    }
}
