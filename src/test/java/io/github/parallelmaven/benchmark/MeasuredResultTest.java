package io.github.parallelmaven.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredResultTest {

    @Test
    void aStrategyIsJudgedByItsMedians() {
        MeasuredResult result = MeasuredResult.of(
                "g:a",
                "2",
                List.of(
                        sample("balanced", 1, 10, 5),
                        sample("by_file", 1, 10, 8),
                        sample("by_file", 2, 10, 9),
                        sample("balanced", 2, 10, 50),
                        sample("balanced", 3, 10, 6),
                        sample("by_file", 3, 10, 8)));

        assertThat(result.rounds()).isEqualTo(3);
        assertThat(result.medians())
                .containsExactly(
                        new MeasuredResult.Median("balanced", 4, 6, 7, 10 / 6.0, 5 / 6.0),
                        new MeasuredResult.Median("by_file", 4, 8, 9, 10 / 8.0, 5 / 8.0));
        assertThat(result.lines())
                .contains("balanced     4.00 s    6.00 s      50.0 %           7.00 s     1.67x      83.3 %");
    }

    @Test
    void runsThatReportedOtherTestsAreNotCompared() {
        assertThatThrownBy(() -> MeasuredResult.of(
                        "g:a", "2", List.of(sample("balanced", 1, 10, 5), sample("by_file", 1, 9, 4))))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("balanced 10 in round 1, by_file 9 in round 1");
    }

    private static Sample sample(String strategy, int round, int tests, double makespan) {
        return new Sample(strategy, round, tests, 0, makespan + 1, makespan, 4, 10, 5);
    }
}
