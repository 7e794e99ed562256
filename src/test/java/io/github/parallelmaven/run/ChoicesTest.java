package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.fork.ForkSpec;
import io.github.parallelmaven.fork.JvmProfile;
import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.history.Shape;
import io.github.parallelmaven.selection.SelectionRequest;
import io.github.parallelmaven.shard.ShardNumber;
import io.github.parallelmaven.shard.ShardRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processors, and a module in whose first run one class took most of the time. */
class ChoicesTest {

    private static final Environment HERE = new Environment("Linux", 17, 2, false);

    private final List<Observation> seen = new ArrayList<>();

    @TempDir
    private Path scratch;

    @BeforeEach
    void theFirstRun() {
        ran(HERE, 1, 6_000, 3_000);
    }

    @Test
    void oneWorkerThatWasChosenIsNotTheOnlyOneThatWasAskedFor() {
        Choices choices = choices("auto", Granularity.CLASS, null);
        assertThat(choices.range()).isEqualTo(WorkerRange.exactly(1));
        assertThat(choices.onlyWorker()).isFalse();
        assertThat(choices.profile().profile()).isEqualTo(JvmProfile.PLAIN);
        assertThat(choices.in(HERE)).isEqualTo(HERE.with("serial"));
    }

    @Test
    void severalWorkersKeepTheirTimesWhereAllDo() {
        ran(HERE.with("serial"), 2, 6_000, 3_000);
        Choices choices = choices("auto", Granularity.CLASS, null);
        assertThat(choices.range().start()).isEqualTo(2);
        assertThat(choices.in(HERE)).isEqualTo(HERE);
    }

    @Test
    void whoAsksForOneIsTaughtNothingAndKeepsItsTimesApart() {
        Choices choices = choices("1", Granularity.CLASS, null);
        assertThat(choices.onlyWorker()).isTrue();
        assertThat(choices.serial()).isEqualTo(SerialChoice.SEVERAL);
        assertThat(choices.in(HERE)).isEqualTo(HERE.with("single"));
    }

    @Test
    void runsForWhichOneWasAskedDoNotMakeSeveralLookFaster() {
        ran(HERE.with("serial"), 2, 4_000, 1_000);
        assertThat(choices("auto", Granularity.CLASS, null).serial().serial()).isTrue();
        for (int run = 3; run < 20; run++) {
            ran(choices("1", Granularity.CLASS, null).in(HERE), run, 2_500, 2_000);
        }
        assertThat(choices("auto", Granularity.CLASS, null).serial().serial()).isTrue();
    }

    @Test
    void theOnlyWorkerLearnsItsProfileByRunsOfAnOnlyWorker() {
        ran(HERE.with("light"), 2, 1_000, 1_000);
        Choices first = choices(JvmProfile.AUTO, "1", Granularity.CLASS, null);
        assertThat(first.profile().profile()).isEqualTo(JvmProfile.PLAIN);
        assertThat(first.profile().trial()).isFalse();
        ran(first.in(HERE), 3, 6_000, 3_000);
        Choices second = choices(JvmProfile.AUTO, "1", Granularity.CLASS, null);
        assertThat(second.profile().trial()).isTrue();
        assertThat(second.in(HERE)).isEqualTo(HERE.with("single").with("light"));
        ran(first.in(HERE), 4, 6_000, 3_000);
        ran(second.in(HERE), 5, 4_000, 2_000);
        Choices third = choices(JvmProfile.AUTO, "1", Granularity.CLASS, null);
        assertThat(third.profile().profile()).isEqualTo(JvmProfile.LIGHT);
        assertThat(third.profile().trial()).isFalse();
    }

    @Test
    void whereSeveralAreAskedForOrShareClassesOneIsNotTried() {
        assertThat(choices("2..4", Granularity.CLASS, null).serial()).isEqualTo(SerialChoice.SEVERAL);
        assertThat(choices("2", Granularity.CLASS, null).serial()).isEqualTo(SerialChoice.SEVERAL);
        assertThat(choices("auto", Granularity.AUTO, null).serial()).isEqualTo(SerialChoice.SEVERAL);
        ShardRequest shard = new ShardRequest(new ShardNumber(1, 2), null);
        assertThat(choices("auto", Granularity.CLASS, shard).serial()).isEqualTo(SerialChoice.SEVERAL);
    }

    @Test
    void whileAProfileIsMeasuredOneWorkerIsNotTried() {
        ran(HERE.with("light"), 2, 5_000, 2_000);
        assertThat(choices("auto", Granularity.CLASS, null).serial().serial()).isTrue();
        Choices choices = choices(JvmProfile.AUTO, "auto", Granularity.CLASS, null);
        assertThat(choices.profile().trial()).isTrue();
        assertThat(choices.serial()).isEqualTo(SerialChoice.SEVERAL);
        ran(HERE, 3, 6_000, 3_000);
        ran(HERE.with("light"), 4, 7_000, 5_000);
        ran(HERE.with("light"), 5, 7_000, 5_000);
        assertThat(choices(JvmProfile.AUTO, "auto", Granularity.CLASS, null)
                        .serial()
                        .serial())
                .isTrue();
    }

    private void ran(Environment environment, long at, long longMillis, long otherMillis) {
        ran("example.Long", environment, at, longMillis);
        for (int i = 0; i < 6; i++) {
            ran("example.Other" + i, environment, at, otherMillis / 6);
        }
    }

    private void ran(String name, Environment environment, long at, long millis) {
        Duration time = Duration.ofMillis(millis);
        seen.add(new Observation(name, at, time, Duration.ZERO, true, environment.key(), Shape.UNKNOWN, time));
    }

    private Choices choices(String workers, Granularity granularity, @Nullable ShardRequest shard) {
        return choices(JvmProfile.PLAIN, workers, granularity, shard);
    }

    private Choices choices(JvmProfile profile, String workers, Granularity granularity, @Nullable ShardRequest shard) {
        RunOptions options = new RunOptions(
                workers,
                RunOptions.STRATEGY,
                granularity,
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
                new Supervision(TimeLimits.NONE, scratch),
                Shutdown.EXIT,
                LeakWatch.SUMMARY);
        RunRequest request = new RunRequest(
                "test", scratch, List.of(), SelectionRequest.defaults(), fork(profile), scratch, shard, options);
        RunTools tools = BuiltIns.tools(request, null, warning -> {});
        return Choices.of(
                request,
                new RunTools(
                        tools.strategy(),
                        tools.planning(),
                        tools.history(),
                        HERE,
                        2,
                        8L << 30,
                        tools.slots(),
                        () -> -1,
                        tools.clock(),
                        tools.steps()),
                seen);
    }

    private ForkSpec fork(JvmProfile profile) {
        return new ForkSpec(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                17,
                List.of(),
                List.of(),
                "",
                Map.of(),
                Set.of(),
                Map.of(),
                scratch,
                scratch,
                true,
                null,
                null,
                profile,
                false);
    }
}
