package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.history.FileHistoryStore;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.selection.SelectionRequest;
import io.github.parallelmaven.shard.PlanForecast;
import io.github.parallelmaven.shard.PlannedUnit;
import io.github.parallelmaven.shard.ShardPlan;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShardPlanningTest {

    private static final String MODULE = "g:a#default-test";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"balanced", "round_robin", "By-File"})
    void everyUnitIsDealtOnceWhateverTheOrder(String strategy) {
        List<TestUnit> units = new ArrayList<>(units(37));
        ShardPlan plan = planning(strategy).plan(units, 5);
        Collections.shuffle(units, new Random(1));

        assertThat(plan.units().stream().map(PlannedUnit::id))
                .containsExactlyInAnyOrderElementsOf(
                        units.stream().map(TestUnit::id).toList());
        assertThat(plan.shards()).isEqualTo(5);
        assertThat(planning(strategy).plan(units, 5)).isEqualTo(plan);
    }

    @Test
    void moreShardsThanUnitsLeaveSomeEmpty() {
        ShardPlan plan = planning("balanced").plan(units(2), 40);

        assertThat(IntStream.rangeClosed(1, 40).filter(shard -> plan.of(shard).isEmpty()))
                .hasSize(38);
    }

    /** Nodes differ, and have to come to one plan: the environment of a measurement must not matter. */
    @Test
    void timesOfAnyEnvironmentCountAlike() {
        record("linux-java17-2cpu-ci", 3);
        ShardPlan plan = planning("balanced").plan(units(8), 2);
        assertThat(plan.units()).allMatch(PlannedUnit::measured);

        Path other = directory.resolve("other.gz");
        new FileHistoryStore(other, Clock.systemUTC(), warning -> {})
                .record(MODULE, observations("windows-java21-64cpu-local", 3));
        ShardPlan elsewhere = BuiltIns.planning(MODULE, SelectionRequest.defaults(), "balanced", other, w -> {})
                .plan(units(8), 2);
        assertThat(elsewhere.digest()).isEqualTo(plan.digest());
    }

    /** Units of 1 to 8 seconds, 36 in all. */
    @ParameterizedTest
    @CsvSource({"36, 1", "35, 2", "18, 2", "13, 3", "9, 4", "8, 5"})
    void asManyShardsAsTheTimeTakes(int seconds, int shards) {
        record("linux-java17-2cpu-ci", 8);

        ShardPlan plan = planning("balanced").fitting(units(8), Duration.ofSeconds(seconds));

        assertThat(plan.shards()).isEqualTo(shards);
        assertThat(PlanForecast.of(plan).longest()).isLessThanOrEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void classThatExceedsTheTimeIsNamedWithItsOwn() {
        record("linux-java17-2cpu-ci", 8);

        assertThatThrownBy(() -> planning("balanced").fitting(units(8), Duration.ofSeconds(7)))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("x.C7 alone is expected to take 8.0 s, more than parallel.shardTime=7.0 s")
                .hasMessageContaining("Allow at least 8.0 s");
    }

    private ShardPlanning planning(String strategy) {
        return BuiltIns.planning(MODULE, SelectionRequest.defaults(), strategy, history(), warning -> {});
    }

    private Path history() {
        return directory.resolve("history.gz");
    }

    private void record(String environment, int times) {
        new FileHistoryStore(history(), Clock.systemUTC(), warning -> {})
                .record(MODULE, observations(environment, times));
    }

    private static List<Observation> observations(String environment, int times) {
        return IntStream.range(0, 8 * times)
                .mapToObj(i -> new Observation("x.C" + i % 8, i, Duration.ofSeconds(1 + i % 8), true, environment))
                .toList();
    }

    private static List<TestUnit> units(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new TestClass("x.C" + i, "x/File" + i + ".java", 1000 * (i % 7), i % 5))
                .map(type -> new TestUnit(type.name(), List.of(type)))
                .toList();
    }
}
