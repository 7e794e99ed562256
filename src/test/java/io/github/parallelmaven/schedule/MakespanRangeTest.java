package io.github.parallelmaven.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.schedule.strategy.Balanced;
import io.github.parallelmaven.schedule.strategy.RoundRobin;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MakespanRangeTest {

    @Property(tries = 100)
    void thePredictionLiesInItsRange(
            @ForAll("units") List<EstimatedUnit> units, @ForAll @IntRange(min = 1, max = 9) int workers) {
        for (SchedulingStrategy strategy : List.of(new Balanced(), new RoundRobin())) {
            Schedule schedule = strategy.schedule(units, workers);
            Schedule ranged = MakespanRange.of(schedule, workers, 0.1);

            assertThat(ranged.predicted()).isBetween(ranged.low(), ranged.high());
            assertThat(ranged).isEqualTo(MakespanRange.of(schedule, workers, 0.1));
            assertThat(ranged.order()).isEqualTo(schedule.order());
            assertThat(ranged.pins()).isEqualTo(schedule.pins());
        }
    }

    @Test
    void theDoubtOfManyUnitsAveragesOutAndThatOfTheRunDoesNot() {
        double alone =
                width(IntStream.range(0, 1).mapToObj(i -> Units.unit("A", 1000)).toList(), 0);
        List<EstimatedUnit> many =
                IntStream.range(0, 400).mapToObj(i -> Units.unit("A" + i, 1000)).toList();

        assertThat(alone).isBetween(1.0, 2.0);
        assertThat(width(many, 0)).isLessThan(alone / 4);
        assertThat(width(many, 0.2)).isGreaterThan(width(many, 0) * 2);
    }

    @Test
    void ofVeryManyOnlyTheRunAndTheLongestCount() {
        List<EstimatedUnit> units = IntStream.range(0, 20_001)
                .mapToObj(i -> Units.unit("A" + i, 10))
                .toList();
        Schedule schedule = new Balanced().schedule(units, 4);
        Schedule ranged = MakespanRange.of(schedule, 4, 0.1);

        assertThat(ranged.low()).isLessThan(schedule.predicted());
        assertThat(ranged.high())
                .isBetween(schedule.predicted(), schedule.predicted().multipliedBy(2));
    }

    @Test
    void nothingTakesNoTime() {
        assertThat(MakespanRange.of(new Balanced().schedule(List.of(), 2), 2, 0.1)
                        .high())
                .isEqualTo(Duration.ZERO);
    }

    @Provide
    Arbitrary<List<EstimatedUnit>> units() {
        return Units.any();
    }

    private static double width(List<EstimatedUnit> units, double swing) {
        Schedule ranged = MakespanRange.of(new Balanced().schedule(units, 4), 4, swing);
        return (double) ranged.high().minus(ranged.low()).toNanos()
                / ranged.predicted().toNanos();
    }
}
