package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FailingTest {

    @Test
    void fails() {
        assertEquals(1, 2, "100 % wrong");
    }

    @Test
    void passesAtSecond() throws Exception {
        Path once = Path.of("target/once-" + System.getProperty("run"));
        boolean again = Files.exists(once);
        Files.writeString(once, "");
        assertTrue(again, "never at first");
    }
}
