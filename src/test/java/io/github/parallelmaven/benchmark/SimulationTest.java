package io.github.parallelmaven.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.problem.ParallelException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {

    private static final List<Contender> ALL = Contender.all(BuiltIns.strategies());

    @Test
    void theSameSeedGivesTheSameFigures() {
        assertThat(benchmark(7).synthetic(50, 8)).isEqualTo(benchmark(7).synthetic(50, 8));
        assertThat(benchmark(7).synthetic(50, 8)).isNotEqualTo(benchmark(8).synthetic(50, 8));
    }

    @ParameterizedTest
    @EnumSource
    void noStrategyBeatsTheBoundAndNoWorkerIsWorthMoreThanOne(Distribution distribution) {
        List<StrategyFigures> figures = new Simulation("s", units(distribution, 60), 40, 3).play(ALL, 1, 3, 8, 100);

        assertThat(figures).hasSize(4 * 4).allSatisfy(row -> {
            assertThat(row.efficiency()).isPositive().isLessThanOrEqualTo(1);
            assertThat(row.speedUp()).isPositive().isLessThanOrEqualTo(row.workers() * (1 + 1e-9));
            assertThat(row.p95Seconds()).isGreaterThanOrEqualTo(row.p50Seconds());
        });
    }

    @Test
    void oneWorkerTakesTheSumWhateverTheStrategy() {
        assertThat(new Simulation("s", units(Distribution.LOGNORMAL, 60), 40, 3)
                        .play(ALL, 1).stream().map(StrategyFigures::p50Seconds).distinct())
                .hasSize(1);
    }

    /** A queue repairs wrong estimates; a deal cannot, and dealing by name is worse still. */
    @Test
    void pullingBeatsDealingBeforehandWhereEstimatesAreWrong() {
        Map<String, Double> gaps = new Simulation("s", units(Distribution.LOGNORMAL, 120), 100, 3)
                .play(ALL, 8).stream().collect(Collectors.toMap(StrategyFigures::strategy, StrategyFigures::overBound));

        assertThat(gaps.get("balanced")).isLessThan(0.03);
        assertThat(gaps.get("shards")).isBetween(0.05, 0.4);
        assertThat(gaps.get("round_robin")).isGreaterThan(gaps.get("shards"));
        assertThat(gaps.get("by_file")).isGreaterThan(gaps.get("balanced"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001})
    void wrongNumbersOfTestsAreRefused(int tests) {
        assertThatThrownBy(() -> benchmark(1).synthetic(tests, 2))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("parallel.testCount");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10_001})
    void wrongNumbersOfTrialsAreRefused(int trials) {
        assertThatThrownBy(() -> new Benchmark(BuiltIns.strategies(), trials, 1))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("parallel.trials");
    }

    @Test
    void aGiantBoundsTheRecommendation() {
        List<EstimatedUnit> units = units(Distribution.GIANT, 41);
        CapacityResult result = benchmark(1).planned("g:a#default-test", units, 2, 2);

        // The giant is as long as all others: a second worker is all that helps, and chance asks for some more.
        assertThat(result.capacity().recommended()).isBetween(2, 4);
        assertThat(result.capacity().knee()).isBetween(2, 4);
        assertThat(result.capacity().reason()).contains("synthetic.T0000000Test alone takes 40.0 s");
        assertThat(result.figures()).hasSize(4 * 64);
    }

    @Test
    void workThatCanBeDividedAsksForMoreWorkers() {
        CapacityResult result = benchmark(1).planned("g:a#default-test", units(Distribution.EQUAL, 3000), 2, 2);

        assertThat(result.capacity().recommended()).isGreaterThan(55);
        assertThat(result.capacity().knee()).isBetween(4, 16);
        assertThat(result.capacity().reason()).startsWith("the work can still be divided");
    }

    @Test
    void theTableShowsTheRecommendedNumber() {
        CapacityResult result = benchmark(1).planned("g:a#default-test", units(Distribution.PARETO, 90), 6, 6);
        int recommended = result.capacity().recommended();

        assertThat(result.lines())
                .anyMatch(line -> line.matches("balanced +" + recommended + " .*"))
                .anyMatch(line -> line.matches("balanced +6 .*"))
                .anyMatch(line -> line.contains("Recommended workers: " + recommended + ", since "));
    }

    @Test
    void medianAndQuantileAreThoseOfTheSortedValues() {
        double[] values =
                LongStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray();

        assertThat(Spread.of(values).median()).isEqualTo(50.5);
        assertThat(Spread.of(values).p95()).isEqualTo(95);
        assertThat(Spread.of(new double[] {4}).p95()).isEqualTo(4);
    }

    @Test
    void everyStrategyIsComparedOnEachDistribution() {
        Map<String, List<String>> compared = benchmark(1).synthetic(10, 2).figures().stream()
                .collect(Collectors.groupingBy(
                        StrategyFigures::suite, Collectors.mapping(StrategyFigures::strategy, Collectors.toList())));

        assertThat(compared)
                .hasSize(Distribution.values().length)
                .allSatisfy((suite, strategies) ->
                        assertThat(strategies).containsExactly("balanced", "by_file", "round_robin", "shards"));
    }

    private static List<EstimatedUnit> units(Distribution distribution, int tests) {
        return new SyntheticSuite(distribution, tests, 11).units();
    }

    private static Benchmark benchmark(long seed) {
        return new Benchmark(BuiltIns.strategies(), 30, seed);
    }
}
