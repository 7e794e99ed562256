package io.github.parallelmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.schedule.LongestFirst;
import io.github.parallelmaven.schedule.Units;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void partsOfAClassCountAsThatClass() {
        EstimatedUnit whole = Units.unit("x.A", 100);
        EstimatedUnit rest = part(whole, new Slice("x.A", List.of("a"), List.of("b")));
        EstimatedUnit part = part(whole, new Slice("x.A", List.of("b"), List.of()));
        Schedule schedule = LongestFirst.schedule("", List.of(rest, Units.unit("x.B", 50), part), 2);

        assertThat(schedule.order()).hasSize(3);
        assertThat(schedule.classes()).isEqualTo(2);
    }

    private static EstimatedUnit part(EstimatedUnit whole, Slice slice) {
        return new EstimatedUnit(whole.unit().cut(slice), whole.estimate());
    }
}
