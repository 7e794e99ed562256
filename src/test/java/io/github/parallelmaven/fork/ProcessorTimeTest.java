package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

    @Test
    void userAndSystemTimeAreAddedWhateverTheNameOfTheProgram() {
        String stat = "4711 (a) b (c)) S 1 4711 4711 0 -1 4194304 2161 0 8 0 123 45 6 7 20 0 1 0 55 8192 400";
        assertThat(ProcessorTime.parse(stat)).isEqualTo(Duration.ofMillis(1_680));
    }

    @Test
    void anythingElseIsNotUnderstood() {
        assertThat(ProcessorTime.parse("")).isNull();
        assertThat(ProcessorTime.parse("1 (x) S 1 2 3")).isNull();
        assertThat(ProcessorTime.parse("1 (x) S a b c d e f g h i j k l m n")).isNull();
    }

    @Test
    void aProcessIsAskedAndOneThatHasEndedTellsNothing() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-Xshare:auto", "-version")
                .redirectErrorStream(true)
                .start();
        assertThat(ProcessorTime.of(process)).isBetween(Duration.ZERO, Duration.ofMinutes(1));
        process.getInputStream().readAllBytes();
        process.waitFor();
        assertThat(ProcessorTime.of(process)).isNull();
    }
}
