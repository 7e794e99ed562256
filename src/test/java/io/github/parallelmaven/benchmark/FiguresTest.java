package io.github.parallelmaven.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void medianOfAnEvenNumberIsTheMeanOfTheMiddle() {
        assertThat(Figures.median(DoubleStream.of(4, 1, 9, 2))).isEqualTo(3);
    }

    @Test
    void aRatioIsTakenWithinEachRound() {
        // The machine was ten times slower in the second round: medians of walls would say 31.5 / 55.
        Figures figures = new Figures(List.of(
                timing(1, Variant.A, 6), timing(1, Variant.B, 10),
                timing(2, Variant.A, 60), timing(2, Variant.B, 100),
                timing(3, Variant.A, 3), timing(3, Variant.B, 10)));

        assertThat(figures.ratio(Variant.A, Variant.B)).isEqualTo(0.6);
    }

    @Test
    void withoutOursThereIsNoRatio() {
        String rows = new Figures(List.of(timing(1, Variant.B, 10), timing(1, Variant.D, 20))).rows(2);

        assertThat(rows)
                .isEqualTo(
                        "| s | B: `surefire:test -DforkCount=2 -DreuseForks=true` | 7 | 1 | 10.0 | 10.0 to 10.0 |  |  |\n"
                                + "| s | D: `surefire:test` | 7 | 1 | 20.0 | 20.0 to 20.0 |  |  |");
    }

    @Test
    void oursIsComparedWithTheStrongestSetting() {
        Figures figures =
                new Figures(List.of(timing(1, Variant.F, 6), timing(1, Variant.B, 10), timing(1, Variant.D, 8)));

        assertThat(figures.ofBest(Variant.F)).hasValue(0.75);
        assertThat(figures.rows(2)).contains("F: `parallel:run` | 7 | 1 | 6.0 | 6.0 to 6.0 |  | 0.75 |");
    }

    private static Timing timing(int round, Variant variant, double wall) {
        return new Timing("s", round, variant, wall, Double.NaN, 7);
    }
}
