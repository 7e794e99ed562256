package io.github.parallelmaven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.api.Progress;
import io.github.parallelmaven.api.RunListener;
import io.github.parallelmaven.api.RunResult;
import io.github.parallelmaven.api.Shard;
import io.github.parallelmaven.api.TestAttempt;
import io.github.parallelmaven.api.TestCase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real JVMs run classes of the samples package. */
class ParallelExecutorTest {

    private static final String SAMPLES = "io.github.parallelmaven.samples.";
    private static final Path CLASSES = Path.of("target/test-classes").toAbsolutePath();

    @TempDir
    Path root;

    private final List<TestAttempt> told = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final List<Progress> progress = new ArrayList<>();

    @Test
    void shardsAreRunAndTold() throws IOException {
        RunResult result =
                executor(2).execute(List.of(shard(1, "Passing"), shard(2, "Failing", "NoTests")), root, progress::add);

        assertThat(result.passed()).isPositive();
        assertThat(result.failures() + result.errors()).isPositive();
        assertThat(result.isGreen()).isFalse();
        assertThat(result.faults()).isEmpty();
        assertThat(result.workers()).isEqualTo(2);
        assertThat(result.speedUp()).isPositive();
        assertThat(result.summary())
                .contains("Tests run: " + result.tests() + ", Failures: " + result.failures())
                .doesNotContain("Run these again");
        assertThat(told).hasSize(result.tests()).containsExactlyInAnyOrderElementsOf(result.attempts());
        assertThat(root.resolve("reports/losers.txt")).content().contains(SAMPLES + "Failing#");
        assertThat(told)
                .filteredOn(test -> test.className().equals(SAMPLES + "Passing"))
                .extracting(TestAttempt::worker)
                .containsOnly(1);
        assertThat(calls).startsWith("start 3 on 2").endsWith("end " + result.tests());
        assertThat(progress).extracting(Progress::classesDone).containsExactly(1, 2, 3);
        assertThat(progress.get(2).tests()).isEqualTo(result.tests());
        assertThat(progress.get(2).failed()).isEqualTo(result.failures() + result.errors());
        try (Stream<Path> reports = Files.list(root.resolve("reports"))) {
            assertThat(reports.filter(file -> file.toString().endsWith(".xml"))).isNotEmpty();
        }
    }

    @Test
    void aShardStaysOnOneWorkerInItsOrder() {
        RunResult result = executor(1)
                .execute(List.of(shard(1, "Passing", "Inheritable"), shard(2, "Talking")), root, progress::add);

        assertThat(result.workers()).isEqualTo(1);
        assertThat(told.stream().map(TestAttempt::className).distinct())
                .startsWith(SAMPLES + "Passing")
                .endsWith(SAMPLES + "Talking");
    }

    @Test
    void aDeadJvmIsToldAndItsTestIsAnError() {
        RunResult result = executor(2).execute(List.of(shard(1, "Exiting"), shard(2, "Passing")), root, progress::add);

        assertThat(result.errors()).isEqualTo(1);
        assertThat(result.faults()).isNotEmpty();
        assertThat(calls).anyMatch(call -> call.startsWith("died 1"));
        assertThat(told).extracting(TestAttempt::outcome).contains(TestAttempt.Outcome.CRASHED);
    }

    @Test
    void testsAreFoundByTheUsualPatterns() {
        List<TestCase> found = executor(1).discover();

        assertThat(found).extracting(TestCase::name).isSorted().contains(ParallelExecutorTest.class.getName());
        assertThat(found).extracting(TestCase::name).doesNotContain(SAMPLES + "Passing");
        assertThat(found).allMatch(test -> !test.expected().isZero());
    }

    @Test
    void whatCannotBeRunIsNamed() {
        ParallelExecutor executor = executor(1);
        assertThatThrownBy(() -> executor.execute(List.of(shard(1, "Missing")), root, progress::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(SAMPLES + "Missing");
        assertThatThrownBy(
                        () -> executor.execute(List.of(shard(1, "Passing"), shard(2, "Passing")), root, progress::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in two shards");
        assertThatThrownBy(() -> ParallelExecutor.builder().workers(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ParallelExecutor.builder().build()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aJvmThatDoesNotStartIsToldWithItsOwnWords() {
        ParallelExecutor executor = builder(1).arguments("-XX:NoSuchOption").build();
        assertThatThrownBy(() -> executor.execute(List.of(shard(1, "Passing")), root, progress::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NoSuchOption");
    }

    @Test
    void whereThereIsNothingToRunTheRunIsGreen() {
        RunResult result = executor(3).execute(List.of(), root, progress::add);

        assertThat(result.tests()).isZero();
        assertThat(result.isGreen()).isTrue();
        assertThat(progress).isEmpty();
    }

    private ParallelExecutor executor(int workers) {
        return builder(workers).build();
    }

    private ParallelExecutor.Builder builder(int workers) {
        return ParallelExecutor.builder()
                .workers(workers)
                .classPath(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(element -> !element.contains("jqwik"))
                        .map(Path::of)
                        .toList())
                .tests(CLASSES)
                .reports(root.resolve("reports"))
                .report((result, folder) -> Files.write(
                        folder.resolve("losers.txt"),
                        result.attempts().stream()
                                .filter(test -> test.outcome().isBad())
                                .map(test -> test.className() + "#" + test.name())
                                .toList()))
                .listener(new RunListener() {
                    @Override
                    public void onStart(int classes, int workers) {
                        calls.add("start " + classes + " on " + workers);
                    }

                    @Override
                    public void onTest(TestAttempt test) {
                        told.add(test);
                    }

                    @Override
                    public void onWorkerDied(int worker, String sentence) {
                        calls.add("died " + worker + ": " + sentence);
                    }

                    @Override
                    public void onEnd(RunResult result) {
                        calls.add("end " + result.tests());
                    }
                });
    }

    private static Shard shard(int number, String... samples) {
        return new Shard(
                number,
                Stream.of(samples).map(name -> TestCase.of(SAMPLES + name)).toList());
    }
}
