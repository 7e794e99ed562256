package io.github.parallelmaven.schedule.strategy;

import static io.github.parallelmaven.schedule.Units.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import io.github.parallelmaven.schedule.SchedulingStrategyContract;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Example;

class ByFileTest implements SchedulingStrategyContract {

    @Override
    public SchedulingStrategy strategy() {
        return new ByFile();
    }

    @Example
    void classesOfOneFileStayTogetherAndInOrder() {
        Schedule schedule = strategy()
                .schedule(List.of(unit("C", "Both.kt", 4), unit("B", "B.java", 5), unit("A", "Both.kt", 2)), 2);

        assertThat(schedule.order()).extracting(unit -> unit.unit().id()).containsExactly("A", "B");
        EstimatedUnit both = schedule.order().get(0);
        assertThat(both.unit().classes()).extracting(TestClass::name).containsExactly("A", "C");
        assertThat(both.estimate())
                .isEqualTo(new Estimate(
                        Duration.ofMillis(6), Duration.ofMillis(3), Duration.ofMillis(12), Estimate.Source.HISTORY));
        assertThat(schedule.strategy()).isEqualTo("by_file");
    }

    @Example
    void classesOfUnknownFilesAreNotMerged() {
        Schedule schedule = strategy().schedule(List.of(unit("B", 1), unit("A", 1)), 2);

        assertThat(schedule.order()).hasSize(2);
    }

    @Example
    void aGuessedPartMakesTheWholeAGuess() {
        Estimate guess = new Estimate(Duration.ZERO, Duration.ZERO, Duration.ZERO, Estimate.Source.PRIOR);
        EstimatedUnit guessed = new EstimatedUnit(unit("C", "Both.kt", 0).unit(), guess);

        assertThat(strategy()
                        .schedule(List.of(unit("A", "Both.kt", 2), guessed), 1)
                        .order())
                .extracting(unit -> unit.estimate().source())
                .containsExactly(Estimate.Source.PRIOR);
    }
}
