package io.github.parallelmaven.schedule;

import static io.github.parallelmaven.schedule.Units.computing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.ProcessorUse;
import io.github.parallelmaven.model.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ElasticMakespanTest {

    @Test
    void whatSleepsIsDoneAtOnceByAllWhoMayJoin() {
        Schedule schedule = twenty(0.05, 0.05);

        assertThat(schedule.predicted()).isEqualTo(Duration.ofSeconds(10));
        assertThat(ElasticMakespan.of(schedule, 5, 2).predicted()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void whatWasHinderedWhenItWasMeasuredTakesNoLongerThanTheProcessorsNeed() {
        Schedule shorter = ElasticMakespan.of(twenty(1, 0.5), 4, 2);

        assertThat(shorter.predicted()).isEqualTo(Duration.ofSeconds(5));
        assertThat(shorter.low()).isEqualTo(Duration.ofSeconds(4));
        assertThat(shorter.high()).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void nothingIsExpectedToTakeLonger() {
        Schedule schedule = twenty(2, 2);

        assertThat(ElasticMakespan.of(schedule, 4, 2)).isEqualTo(schedule);
    }

    @Test
    void whereNothingWasMeasuredAllStays() {
        List<EstimatedUnit> units = Units.units(3_000, 2_000, 1_000);
        Schedule schedule = LongestFirst.schedule("balanced", units, 2);

        assertThat(ElasticMakespan.of(schedule, 2, 2).predicted()).isEqualTo(schedule.predicted());
    }

    /** Of a second each, for two workers, ten seconds and two more or less. */
    private static Schedule twenty(double share, double busy) {
        List<EstimatedUnit> units = IntStream.range(0, 20)
                .mapToObj(i -> computing("U" + i, 1_000, share).with(ProcessorUse.measured(share, busy)))
                .toList();
        return LongestFirst.schedule("balanced", units, 2).between(Duration.ofSeconds(8), Duration.ofSeconds(12));
    }
}
