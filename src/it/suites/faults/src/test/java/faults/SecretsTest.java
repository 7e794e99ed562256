package faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Knows secrets of the build, and looks whether others could learn them from its command line. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class SecretsTest {
    @Test
    void a_before() {
        assertEquals("hush-property", System.getProperty("db.password"));
        assertEquals("hush-environment", System.getenv("API_TOKEN"));
    }

    @Test
    void b_fault() throws IOException {
        String commandLine = Files.readString(Path.of("/proc/self/cmdline"), StandardCharsets.ISO_8859_1);
        assertFalse(commandLine.contains("hush-"), commandLine);
    }

    @Test
    void c_after() {}
}
