package io.github.parallelmaven.schedule.strategy;

import static io.github.parallelmaven.schedule.Units.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import io.github.parallelmaven.schedule.SchedulingStrategyContract;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Example;

class BalancedTest implements SchedulingStrategyContract {

    @Override
    public SchedulingStrategy strategy() {
        return new Balanced();
    }

    @Example
    void theLongestStartsFirstAndEqualOnesByName() {
        Schedule schedule = strategy().schedule(List.of(unit("D", 1), unit("C", 4), unit("B", 9), unit("A", 4)), 2);

        assertThat(schedule.order()).extracting(unit -> unit.unit().id()).containsExactly("B", "A", "C", "D");
        assertThat(schedule.pins()).isEmpty();
        assertThat(schedule.predicted()).isEqualTo(Duration.ofMillis(9));
        assertThat(schedule.strategy()).isEqualTo("balanced");
    }
}
