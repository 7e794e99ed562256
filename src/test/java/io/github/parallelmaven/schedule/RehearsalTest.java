package io.github.parallelmaven.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.schedule.strategy.Balanced;
import io.github.parallelmaven.schedule.strategy.ByFile;
import io.github.parallelmaven.schedule.strategy.RoundRobin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RehearsalTest {

    @Property
    void theMakespanIsThatOfTheSimulator(
            @ForAll("anyUnits") List<EstimatedUnit> units,
            @ForAll @IntRange(min = 1, max = 12) int workers,
            @ForAll @IntRange(min = 0, max = 1) int which,
            @ForAll Random random) {
        Schedule schedule = List.of(new Balanced(), new RoundRobin()).get(which).schedule(units, workers);
        long[] nanos =
                units.stream().mapToLong(unit -> random.nextInt(1_000_000)).toArray();
        Map<String, Long> truth = new HashMap<>();
        for (int i = 0; i < nanos.length; i++) {
            truth.put(units.get(i).unit().id(), nanos[i]);
        }
        List<TestUnit> order =
                schedule.order().stream().map(EstimatedUnit::unit).toList();
        Timeline timeline = schedule.pins().isEmpty()
                ? ScheduleSimulator.pull(order, workers, unit -> truth.getOrDefault(unit.id(), -1L))
                : ScheduleSimulator.pinned(schedule.pins(), unit -> truth.getOrDefault(unit.id(), -1L));

        assertThat(Rehearsal.of(schedule, units, workers).play(nanos))
                .isEqualTo(timeline.makespan().toNanos());
    }

    /** A strategy may merge units; what each of them takes in truth is then taken together. */
    @Property
    void mergedUnitsTakeWhatTheirPartsTake(
            @ForAll("anyUnits") List<EstimatedUnit> units, @ForAll @IntRange(min = 1, max = 12) int workers) {
        long[] nanos = units.stream().mapToLong(EstimatedUnit::nanos).toArray();
        Schedule schedule = new ByFile().schedule(units, workers);

        assertThat(Rehearsal.of(schedule, units, workers).play(nanos))
                .isEqualTo(schedule.predicted().toNanos());
    }

    @Provide
    Arbitrary<List<EstimatedUnit>> anyUnits() {
        return Units.any();
    }
}
