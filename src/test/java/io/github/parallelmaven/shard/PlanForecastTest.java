package io.github.parallelmaven.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanForecastTest {

    @Test
    void forecastIsToldByShard() {
        ShardPlan plan = new ShardPlan(
                "m",
                "balanced",
                3,
                List.of(),
                List.of(unit("x.A", 4_000_000, 1), unit("x.B", 3_500_000, 2), unit("x.C", 500_000, 2)));

        assertThat(PlanForecast.of(plan).lines())
                .containsExactly(
                        "3 test classes in 3 shards by the strategy balanced (history for 3 of them)",
                        "    Shard  File         Classes  Predicted",
                        "      1/3  shard_0.txt        1      4.0 s",
                        "      2/3  shard_1.txt        2      4.0 s",
                        "      3/3  shard_2.txt        0       0 ms",
                        "Longest 4.0 s, the shortest is 100.0 % below it; no plan is below 4.0 s, the time of x.A");
    }

    @Test
    void planOfNothingTakesNoTime() {
        PlanForecast nothing = PlanForecast.of(new ShardPlan("m", "balanced", 1, List.of(), List.of()));

        assertThat(nothing.longest()).isZero();
        assertThat(nothing.spread()).isZero();
        assertThat(nothing.lowerBound()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0/2", "3/2", "1", "1/0", "a/b", "1/2/3", "-1/2", "1/100000"})
    void numbersThatAreNoShardAreRefused(String text) {
        assertThatThrownBy(() -> ShardNumber.of(text))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("k/N");
    }

    @Test
    void numbersCountFromOneAndFilesFromZero() {
        assertThat(ShardNumber.of(" 3 / 8 ")).hasToString("3/8");
        assertThat(ShardNumber.of("3/8").file()).isEqualTo("shard_2.txt");
    }

    private static PlannedUnit unit(String name, long micros, int shard) {
        return new PlannedUnit(name, List.of(name), micros, true, shard);
    }
}
