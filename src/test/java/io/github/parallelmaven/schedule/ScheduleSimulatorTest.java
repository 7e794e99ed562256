package io.github.parallelmaven.schedule;

import static io.github.parallelmaven.schedule.Units.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.schedule.Timeline.Slot;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleSimulatorTest {

    @Test
    void idleWorkersPullTheNextUnit() {
        List<TestUnit> order = plain(units(5, 3, 1, 4));

        Timeline timeline = ScheduleSimulator.pull(order, 2, ScheduleSimulatorTest::nanos);

        assertThat(timeline.workers())
                .containsExactly(
                        List.of(slot(order.get(0), 0, 5)),
                        List.of(slot(order.get(1), 0, 3), slot(order.get(2), 3, 4), slot(order.get(3), 4, 8)));
        assertThat(timeline.makespan()).isEqualTo(Duration.ofMillis(8));
    }

    @Test
    void pinnedUnitsWaitForTheirWorker() {
        List<TestUnit> order = plain(units(5, 3, 1, 4));

        Timeline timeline = ScheduleSimulator.pinned(
                List.of(List.of(order.get(0), order.get(3)), List.of(order.get(1), order.get(2)), List.of()),
                ScheduleSimulatorTest::nanos);

        assertThat(timeline.workers())
                .containsExactly(
                        List.of(slot(order.get(0), 0, 5), slot(order.get(3), 5, 9)),
                        List.of(slot(order.get(1), 0, 3), slot(order.get(2), 3, 4)),
                        List.of());
        assertThat(timeline.makespan()).isEqualTo(Duration.ofMillis(9));
    }

    @ParameterizedTest
    @CsvSource({"1, 13", "2, 7", "3, 5", "9, 5"})
    void theBoundIsTheLongestUnitOrTheEvenShare(int workers, long millis) {
        assertThat(LowerBound.of(units(5, 3, 1, 4), workers))
                .isBetween(Duration.ofMillis(millis).minusNanos(500_000), Duration.ofMillis(millis));
    }

    @Test
    void twoOfThreeLongUnitsMustShareOneOfTwoWorkers() {
        assertThat(LowerBound.of(units(6, 6, 6), 2)).isEqualTo(Duration.ofMillis(12));
    }

    @Test
    void noWorkersAreRefused() {
        assertThatThrownBy(() -> LowerBound.of(units(1), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Graham's guarantee for any order: at most 2 - 1/m times the optimum, of which total and longest are bounds. */
    @Property
    void pullingIsNeverWorseThanGrahamsGuarantee(
            @ForAll("anyUnits") List<EstimatedUnit> units, @ForAll @IntRange(min = 1, max = 12) int workers) {
        double makespan = ScheduleSimulator.predict(units, List.of(), workers).toNanos();

        double longest = units.stream().mapToLong(EstimatedUnit::nanos).max().orElse(0);
        double total = units.stream().mapToLong(EstimatedUnit::nanos).sum();
        assertThat(makespan).isLessThanOrEqualTo(total / workers + longest * (workers - 1) / workers + 1);
    }

    @Provide
    Arbitrary<List<EstimatedUnit>> anyUnits() {
        return Units.any();
    }

    private static List<TestUnit> plain(List<EstimatedUnit> units) {
        return units.stream().map(EstimatedUnit::unit).toList();
    }

    private static long nanos(TestUnit unit) {
        long[] millis = {5, 3, 1, 4};
        return Duration.ofMillis(millis[Integer.parseInt(unit.id().substring(1))])
                .toNanos();
    }

    private static Slot slot(TestUnit unit, long start, long end) {
        return new Slot(unit, Duration.ofMillis(start), Duration.ofMillis(end));
    }
}
