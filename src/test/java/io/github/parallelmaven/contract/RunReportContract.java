package io.github.parallelmaven.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.parallelmaven.api.RunReport;
import io.github.parallelmaven.api.RunResult;
import io.github.parallelmaven.api.TestAttempt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report makes files of any run, also over those of an earlier one. */
public abstract class RunReportContract {

    /** The report to be tested. */
    protected abstract RunReport report();

    @Test
    void aRunWithAnyOutcomeIsWritten(@TempDir Path folder) throws IOException {
        report().write(broken(), folder);
        assertTrue(isThereAFile(folder), "no file was written");
    }

    @Test
    void aRunWithoutTestsCanBeWritten(@TempDir Path folder) throws IOException {
        report().write(new RunResult(0, 0, 0, 0, 0, Duration.ZERO, Duration.ZERO, 0, List.of(), List.of(), ""), folder);
    }

    @Test
    void theNextRunIsWrittenOverThisOne(@TempDir Path folder) throws IOException {
        report().write(broken(), folder);
        report().write(broken(), folder);
        assertTrue(isThereAFile(folder), "no file was written");
    }

    private static boolean isThereAFile(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.anyMatch(Files::isRegularFile);
        }
    }

    private static RunResult broken() {
        List<TestAttempt> attempts = new ArrayList<>();
        for (TestAttempt.Outcome outcome : TestAttempt.Outcome.values()) {
            attempts.add(new TestAttempt("x.ATest", "a(int)[1]", outcome, 1, Duration.ZERO, 1, "", ""));
        }
        attempts.add(new TestAttempt(
                "<a>&\u0000", "", TestAttempt.Outcome.FAILED, 1, Duration.ofDays(1), 2, "]]>\n", "x\n\tat y"));
        List<String> faults = List.of("The JVM of worker 1 died");
        return new RunResult(7, 2, 3, 1, 0, Duration.ofSeconds(1), Duration.ZERO, 1, attempts, faults, "text");
    }
}
