package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.fork.ForkSpec;
import io.github.parallelmaven.fork.JvmProfile;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.WorkerChange;
import io.github.parallelmaven.model.WorkerResult;
import io.github.parallelmaven.selection.SelectionRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs of fourteen classes that sleep, with real JVMs, as if the machine had two processors which nobody else uses: what
 * others do meanwhile is left out of account.
 */
class ElasticRunTest {

    private static final int CLASSES = 14;

    @TempDir
    Path scratch;

    private Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    private final List<RunEvent> events = new ArrayList<>();

    @Test
    void whileTestsSleepWorkersAreAddedUpToTheMost() {
        RunResult result = run("2..4");

        assertThatEachClassRanOnce(result);
        assertThat(result.changes()).isNotEmpty().allMatch(WorkerChange::added);
        assertThat(result.changes().get(0).workers()).isEqualTo(3);
        assertThat(result.workers()).hasSizeBetween(3, 4);
        assertThat(result.workers().get(1).joined()).isZero();
        assertThat(result.workers().get(2).joined()).isGreaterThan(Duration.ofSeconds(1));
        assertThat(events).filteredOn(RunEvent.WorkersChanged.class::isInstance).hasSameSizeAs(result.changes());
    }

    @Test
    void aPlainNumberStaysWhatItIs() {
        RunResult result = run("2");

        assertThatEachClassRanOnce(result);
        assertThat(result.changes()).isEmpty();
        assertThat(result.workers()).hasSize(2);
    }

    @Test
    void theNextRunBeginsWithAsManyAsPay() {
        run("2");
        RunResult result = run("2..8");

        assertThatEachClassRanOnce(result);
        assertThat(result.workers())
                .filteredOn(worker -> worker.joined().isZero())
                .hasSizeGreaterThan(2);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anAddedWorkerWhoseJvmDoesNotStartIsDoneWithout() throws IOException {
        java = onlyTwice();

        RunResult result = run("2..4");

        assertThatEachClassRanOnce(result);
        assertThat(result.stopped()).isEmpty();
        assertThat(result.faults()).isEmpty();
        assertThat(result.workers()).extracting(WorkerResult::number).containsExactly(1, 2);
        assertThat(events)
                .filteredOn(RunEvent.WorkerDied.class::isInstance)
                .singleElement()
                .satisfies(died -> assertThat(((RunEvent.WorkerDied) died).sentence())
                        .contains("added worker 3 did not start", "not three times", "no further one"));
    }

    private static void assertThatEachClassRanOnce(RunResult result) {
        assertThat(result.lost()).isEmpty();
        assertThat(result.units()).hasSize(CLASSES);
        assertThat(result.counts().tests()).isEqualTo(CLASSES);
        assertThat(result.units())
                .flatExtracting(unit -> unit.classes())
                .flatExtracting(suite -> suite.attempts())
                .allMatch(attempt -> attempt.outcome() == Outcome.PASSED);
    }

    /** A JVM that starts two times. */
    private Path onlyTwice() throws IOException {
        Path script = scratch.resolve("java-twice");
        Files.writeString(
                script,
                "#!/bin/sh\nmkdir '%1$s-1' 2> /dev/null || mkdir '%1$s-2' 2> /dev/null || { echo not three times >&2; exit 1; }\nexec '%2$s' \"$@\"\n"
                        .formatted(scratch.resolve("started"), java));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private RunResult run(String workers) {
        RunOptions options = new RunOptions(
                workers,
                "balanced",
                Granularity.CLASS,
                Map.of(),
                List.of(),
                false,
                true,
                null,
                0,
                true,
                Recycling.NONE,
                5,
                FailureOptions.NONE,
                VerdictOptions.NONE,
                new Supervision(TimeLimits.NONE, scratch.resolve("dumps")),
                Shutdown.EXIT,
                LeakWatch.SUMMARY);
        RunRequest request = new RunRequest(
                "test",
                Path.of("target/test-classes"),
                List.of(),
                new SelectionRequest(
                        List.of("io/github/parallelmaven/samples/Napping?.class"),
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("jqwik")),
                fork(),
                scratch.resolve("history"),
                null,
                options);
        RunTools tools = BuiltIns.tools(request, null, warning -> {});
        RunTools alone = new RunTools(
                tools.strategy(),
                tools.planning(),
                tools.history(),
                tools.environment(),
                2,
                tools.memoryBytes(),
                tools.slots(),
                () -> -1,
                tools.clock(),
                tools.steps());
        return new TestRun(request, alone, List.of(events::add)).execute();
    }

    private ForkSpec fork() {
        List<Path> classPath = Stream.of(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return new ForkSpec(
                java,
                Runtime.version().feature(),
                classPath,
                List.of(),
                "-XX:TieredStopAtLevel=1",
                Map.of(),
                Set.of(),
                Map.of(),
                scratch,
                scratch.resolve("parallel"),
                true,
                null,
                null,
                JvmProfile.PLAIN,
                false);
    }
}
