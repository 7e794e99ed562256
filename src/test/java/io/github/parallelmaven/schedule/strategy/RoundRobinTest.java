package io.github.parallelmaven.schedule.strategy;

import static io.github.parallelmaven.schedule.Units.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import io.github.parallelmaven.schedule.SchedulingStrategyContract;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Example;

class RoundRobinTest implements SchedulingStrategyContract {

    @Override
    public SchedulingStrategy strategy() {
        return new RoundRobin();
    }

    @Example
    void unitsAreDealtByName() {
        Schedule schedule = strategy().schedule(List.of(unit("C", 4), unit("B", 1), unit("A", 9)), 2);

        assertThat(schedule.pins())
                .containsExactly(
                        List.of(unit("A", 9).unit(), unit("C", 4).unit()),
                        List.of(unit("B", 1).unit()));
        assertThat(schedule.predicted()).isEqualTo(Duration.ofMillis(13));
        assertThat(schedule.strategy()).isEqualTo("round_robin");
    }
}
