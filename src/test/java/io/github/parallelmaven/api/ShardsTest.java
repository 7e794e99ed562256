package io.github.parallelmaven.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ShardsTest {

    private static final List<TestCase> TESTS = List.of(
            TestCase.of("x.A", Duration.ofSeconds(4)),
            TestCase.of("x.B", Duration.ofSeconds(3)),
            TestCase.of("x.C", Duration.ofSeconds(1)));

    @Test
    void balancedShardsTakeAboutAsLong() {
        assertThat(Shards.create(TESTS, 2, ShardingStrategy.BALANCED))
                .extracting(Shard::expected)
                .containsExactly(Duration.ofSeconds(4), Duration.ofSeconds(4));
    }

    @Test
    void roundRobinDealsByName() {
        assertThat(Shards.create(TESTS, 2, ShardingStrategy.ROUND_ROBIN))
                .extracting(shard -> shard.tests().stream().map(TestCase::name).toList())
                .containsExactly(List.of("x.A", "x.C"), List.of("x.B"));
    }

    @Test
    void testsOfOneFileStayTogether() {
        List<TestCase> tests = List.of(
                new TestCase("x.A", "x/S.java", Duration.ofSeconds(1)),
                new TestCase("x.B", "x/T.java", Duration.ofSeconds(1)),
                new TestCase("x.C", "x/S.java", Duration.ofSeconds(1)));
        assertThat(Shards.create(tests, 2, ShardingStrategy.BY_FILE))
                .extracting(shard -> shard.tests().stream().map(TestCase::name).toList())
                .containsExactly(List.of("x.A", "x.C"), List.of("x.B"));
    }

    @Test
    void whatAStrategyForgetsDealsTwiceOrMakesUpIsNamed() {
        refused(hands -> List.of(hands.get(0)), "made 1 shards in place of 2");
        refused(hands -> List.of(List.of(), hands.get(1)), "broken", "forgot x.A, x.C");
        refused(hands -> List.of(hands.get(0), hands.get(0)), "dealt twice, or made up, x.A, x.C");
        refused(hands -> List.of(hands.get(0), List.of(TESTS.get(1), TestCase.of("x.Z"))), "made up, x.Z");
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> Shards.create(TESTS, 0, ShardingStrategy.BALANCED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Shards.create(List.of(TestCase.of("x.A"), TestCase.of("x.A")), 1, ShardingStrategy.BALANCED))
                .hasMessageContaining("x.A");
        assertThatThrownBy(() -> TestCase.of("x.A", Duration.ofSeconds(-1))).hasMessageContaining("x.A");
        assertThatThrownBy(() -> TestCase.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(UnaryOperator<List<List<TestCase>>> change, String... words) {
        ShardingStrategy broken = new ShardingStrategy() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public List<List<TestCase>> deal(List<TestCase> tests, int shards) {
                return change.apply(ShardingStrategy.ROUND_ROBIN.deal(tests, shards));
            }
        };
        assertThatThrownBy(() -> Shards.create(TESTS, 2, broken))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .contains(words);
    }
}
