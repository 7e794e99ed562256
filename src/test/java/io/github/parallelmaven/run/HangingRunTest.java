package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.UnitResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs in which something hangs, with real JVMs; the classes run in the order of their names. */
class HangingRunTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    Path scratch;

    @Test
    void aTestThatHangsIsNamedWithItsStackAndTheOthersRun() throws IOException {
        RunResult result = run(new TimeLimits(SECOND, Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .of("Hanging", "Passing");

        assertThat(SampleRun.letters(result))
                .contains(
                        entry("Hanging.a_before", "P"),
                        entry("Hanging.b_hangs", "T"),
                        entry("Hanging.c_after", "P"),
                        entry("Passing.plain", "P"));
        Attempt hanging = timedOut(result);
        assertThat(hanging.failure().message())
                .contains("a test had not ended after 1 s (parallel.testTimeout)")
                .contains("it stood in io.github.parallelmaven.samples.Hanging.b_hangs(Hanging.java:");
        assertThat(hanging.failure().stackTrace()).contains("\tat java.base/").contains("threads and heap: ");
        assertThat(Files.readString(scratch.resolve("dumps/io.github.parallelmaven.samples.Hanging.txt")))
                .contains("running: io.github.parallelmaven.samples.Hanging.b_hangs")
                .contains("Heap: ")
                .contains("\"main\" id=1 WAITING")
                .contains("samples.Hanging.b_hangs(Hanging.java:");
        assertThat(result.faults()).isEmpty();
    }

    @Test
    void aClassWhoseTestsHangTwiceIsGivenUp() {
        RunResult result = run(new TimeLimits(SECOND, Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .of("HangingTwice", "Passing");

        assertThat(SampleRun.letters(result))
                .contains(
                        entry("HangingTwice.a_hangs", "T"),
                        entry("HangingTwice.b_hangs", "T"),
                        entry("HangingTwice.c_after", "E"),
                        entry("Passing.plain", "P"))
                .doesNotContainKey("HangingTwice");
        assertThat(result.lost()).isEmpty();
    }

    @Test
    void aClassThatHangsInItsSetUpIsEnded() {
        RunResult result = run(new TimeLimits(Duration.ZERO, SECOND, Duration.ZERO, Duration.ZERO))
                .of("Passing", "SetUpHanging");

        assertThat(SampleRun.letters(result)).contains(entry("SetUpHanging", "T"), entry("Passing.plain", "P"));
        assertThat(timedOut(result).failure().message())
                .contains("(parallel.classTimeout)")
                .contains("it stood in io.github.parallelmaven.samples.SetUpHanging.hang(SetUpHanging.java:");
        assertThat(result.faults()).isEmpty();
    }

    @Test
    void silenceIsEndedAndTalkIsNot() {
        RunResult result = run(new TimeLimits(Duration.ZERO, Duration.ZERO, SECOND, Duration.ZERO))
                .of("Hanging", "Talking");

        assertThat(SampleRun.letters(result))
                .contains(entry("Hanging.b_hangs", "T"), entry("Hanging.c_after", "P"), entry("Talking.talks", "P"));
        assertThat(timedOut(result).failure().message()).contains("(parallel.outputTimeout)");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aJvmThatAnswersNobodyIsKilledAllTheSame() {
        RunResult result = run(new TimeLimits(SECOND, Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .of("Passing", "Stopped");

        assertThat(SampleRun.letters(result)).contains(entry("Stopped.stands", "T"), entry("Passing.plain", "P"));
        assertThat(timedOut(result).failure().stackTrace())
                .contains("its threads are unknown, since it answered neither the plugin nor a signal");
    }

    @Test
    void aTestBesideTheOneThatHangsIsRunAgain() {
        RunResult result = run(new TimeLimits(Duration.ofSeconds(4), Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .configured("junit.jupiter.execution.parallel.enabled", "true")
                .of("Concurrent");

        assertThat(SampleRun.letters(result))
                .containsOnly(
                        entry("Concurrent.hangs", "T"),
                        entry("Concurrent.sleeps", "P"),
                        entry("Concurrent.sleepsToo", "P"));
    }

    @Test
    void theTimeOfTheRunEndsWhatRunsAndNamesWhatDidNotBegin() {
        RunResult result = run(new TimeLimits(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(10)))
                .endingAfter(0)
                .of("Hanging", "Passing");

        assertThat(SampleRun.letters(result))
                .containsOnly(entry("Hanging.a_before", "P"), entry("Hanging.b_hangs", "T"), entry("Hanging", "T"));
        assertThat(SampleRun.fates(result))
                .containsOnly(entry("Hanging", UnitResult.Fate.RAN), entry("Passing", UnitResult.Fate.SKIPPED));
        assertThat(result.stopped()).isEqualTo("the run had not ended after 10 s (parallel.runTimeout)");
        assertThat(result.lost()).isEmpty();
        assertThat(result.wall()).isLessThan(Duration.ofSeconds(40));
    }

    private SampleRun run(TimeLimits limits) {
        return SampleRun.in(scratch).within(limits);
    }

    private static Attempt timedOut(RunResult result) {
        return result.units().stream()
                .flatMap(unit -> unit.classes().stream())
                .flatMap(type -> type.attempts().stream())
                .filter(attempt -> attempt.outcome() == Outcome.TIMED_OUT)
                .findFirst()
                .orElseThrow();
    }
}
