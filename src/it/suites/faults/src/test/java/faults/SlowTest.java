package faults;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Takes long enough for another build to begin. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class SlowTest {
    @Test
    void one() throws Exception {
        Files.writeString(Path.of("target", "build-runs"), "");
        Thread.sleep(10_000);
    }

    @Test
    void two() {}
}
