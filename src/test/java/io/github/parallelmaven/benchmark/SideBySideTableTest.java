package io.github.parallelmaven.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideBySideTableTest {

    @Test
    void figuresOfEarlierCommandsAreRead(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("side-by-side.json");
        Files.writeString(file, """
                {"machine": "any", "timings": [{"suite": "s", "round": 2, "variant": "F",
                  "wallSeconds": 1.5, "cpuSeconds": NaN, "testCases": 7}]}""");

        assertThat(SideBySideTable.timings(file)).containsExactly(new Timing("s", 2, Variant.F, 1.5, Double.NaN, 7));
    }
}
