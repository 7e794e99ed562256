package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class QuitSignalTest {

    private final NativeOutput output = new NativeOutput();
    private final StringBuffer told = new StringBuffer();
    private final CountDownLatch asleep = new CountDownLatch(1);
    private Process process;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        "target/test-classes",
                        Sleeper.class.getName())
                .redirectErrorStream(true)
                .start();
        output.read(process.getInputStream(), "sleeper", text -> {
            told.append(text);
            asleep.countDown();
        });
        assertThat(asleep.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void aJvmPrintsItsThreadsAndTheyAreNotTakenForItsOutput() {
        Dump dump = QuitSignal.send(process, output, Duration.ofSeconds(20)).orElseThrow();

        assertThat(dump.text()).contains("Full thread dump").contains("\"main\"");
        assertThat(dump.stackOf(1)).anyMatch(frame -> frame.contains("fork.Sleeper.main(Sleeper.java:"));
        assertThat(told.toString().strip()).isEqualTo("asleep");
        assertThat(output.lastWords().strip()).isEqualTo("asleep");
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void aJvmThatStandsStillIsNotWaitedForLongerThanAllowed() throws Exception {
        List<String> stop = List.of("sh", "-c", "kill -STOP " + process.pid());
        assertThat(new ProcessBuilder(stop).start().waitFor()).isZero();
        long start = System.nanoTime();

        Optional<Dump> dump = QuitSignal.send(process, output, Duration.ofSeconds(1));

        assertThat(dump).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
}
