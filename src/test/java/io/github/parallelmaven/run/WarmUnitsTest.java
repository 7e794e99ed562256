package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUnitsTest {

    @Test
    void whoRanAfterMuchOfItsPackageIsWarm() {
        assertThat(WarmUnits.of(
                        List.of(unit("p.Second", 1, 70, 18), unit("p.First", 1, 0, 60), unit("p.Third", 1, 130, 160))))
                .containsExactly("p.Second");
    }

    @Test
    void otherWorkersAndPackagesLeaveNothing() {
        assertThat(WarmUnits.of(List.of(
                        unit("p.A", 1, 0, 60), unit("p.B", 2, 70, 20), unit("q.C", 1, 70, 20), unit("D", 1, 95, 9))))
                .isEmpty();
    }

    @Test
    void whatOverlapsOrIsNotMeasuredLeavesNothing() {
        UnitResult unmeasured = unit("p.B", 1, 0, 60).using(null);
        assertThat(WarmUnits.of(List.of(unmeasured, unit("p.A", 1, 70, 60), unit("p.C", 1, 90, 20))))
                .isEmpty();
    }

    @Test
    void clocksDifferAndWhatLastsBesideOthersIsNoPredecessor() {
        assertThat(WarmUnits.of(List.of(unit("p.A", 1, 0, 60), unit("p.B", 1, 59, 20))))
                .containsExactly("p.B");
        assertThat(WarmUnits.of(List.of(unit("p.A", 1, 0, 100), unit("p.B", 1, 10, 10), unit("p.C", 1, 40, 20))))
                .isEmpty();
    }

    private static UnitResult unit(String name, int worker, long startMillis, long cpuMillis) {
        return new UnitResult(
                        new TestUnit(name, List.of(new TestClass(name, null, 1000, 3))),
                        worker,
                        UnitResult.Fate.RAN,
                        Instant.ofEpochMilli(startMillis),
                        Duration.ofMillis(cpuMillis),
                        List.of())
                .using(Duration.ofMillis(cpuMillis));
    }
}
