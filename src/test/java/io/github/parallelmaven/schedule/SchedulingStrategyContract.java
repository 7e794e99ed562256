package io.github.parallelmaven.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What every strategy promises. */
public interface SchedulingStrategyContract {

    /** The strategy under test. */
    SchedulingStrategy strategy();

    @Property
    default void everyClassIsScheduledOnce(
            @ForAll("units") List<EstimatedUnit> units, @ForAll @IntRange(min = 1, max = 12) int workers) {
        Schedule schedule = strategy().schedule(units, workers);

        assertThat(Units.classes(schedule.order())).containsExactlyInAnyOrderElementsOf(Units.classes(units));
        assertThat(schedule.order().stream().map(estimated -> estimated.unit().id()))
                .doesNotHaveDuplicates();
    }

    @Property
    default void pinsAreOneListAWorkerAndHoldEveryUnitOnce(
            @ForAll("units") List<EstimatedUnit> units, @ForAll @IntRange(min = 1, max = 12) int workers) {
        Schedule schedule = strategy().schedule(units, workers);

        if (!schedule.pins().isEmpty()) {
            assertThat(schedule.pins()).hasSize(workers);
            List<TestUnit> order =
                    schedule.order().stream().map(EstimatedUnit::unit).toList();
            assertThat(schedule.pins().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(order);
        }
    }

    @Property
    default void theOrderOfTheInputDoesNotMatter(
            @ForAll("units") List<EstimatedUnit> units,
            @ForAll @IntRange(min = 1, max = 12) int workers,
            @ForAll long seed) {
        List<EstimatedUnit> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(strategy().schedule(shuffled, workers)).isEqualTo(strategy().schedule(units, workers));
    }

    @Property
    default void thePredictionIsNotBelowTheLowerBound(
            @ForAll("units") List<EstimatedUnit> units, @ForAll @IntRange(min = 1, max = 12) int workers) {
        Schedule schedule = strategy().schedule(units, workers);

        assertThat(schedule.lowerBound()).isGreaterThanOrEqualTo(LowerBound.of(units, workers));
        assertThat(schedule.predicted()).isGreaterThanOrEqualTo(schedule.lowerBound());
    }

    @Example
    default void noUnitsTakeNoTime() {
        Schedule schedule = strategy().schedule(List.of(), 3);

        assertThat(schedule.order()).isEmpty();
        assertThat(schedule.predicted()).isEqualTo(Duration.ZERO);
        assertThat(StrategyName.normalise(schedule.strategy())).isEqualTo(schedule.strategy());
    }

    @Provide
    default Arbitrary<List<EstimatedUnit>> units() {
        return Units.any();
    }
}
