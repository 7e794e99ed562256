package io.github.parallelmaven.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Judgement;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.model.WorkerResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void aSplitClassBoundsTheRunByItsLongestPart() {
        assertThat(bound(2, unit("x.Split", 10, 4))).isEqualTo(5);
        assertThat(bound(4, unit("x.Split", 10, 4))).isEqualTo(4);
    }

    @Test
    void aWholeClassBoundsTheRunByItself() {
        assertThat(bound(2, unit("x.A", 10, 10), unit("x.B", 1, 1))).isEqualTo(10);
        assertThat(bound(2, unit("x.A", 3, 3), unit("x.B", 3, 3), unit("x.C", 3, 3)))
                .isEqualTo(6);
    }

    private static double bound(int workers, UnitResult... units) {
        Schedule schedule = new Schedule("balanced", List.of(), List.of(), Duration.ZERO, Duration.ZERO);
        RunResult result = new RunResult(
                null,
                Instant.EPOCH,
                Duration.ZERO,
                Duration.ZERO,
                schedule,
                Stream.of(units).toList(),
                IntStream.rangeClosed(1, workers)
                        .mapToObj(number -> new WorkerResult(number, 1, 1, Duration.ZERO, 1, Duration.ZERO))
                        .toList(),
                List.of(),
                Judgement.NONE,
                "");
        return Sample.of("balanced", 1, result).boundSeconds();
    }

    private static UnitResult unit(String name, int seconds, int longestPart) {
        return new UnitResult(
                new TestUnit(name, List.of(new TestClass(name, null, 0, 1))),
                1,
                UnitResult.Fate.RAN,
                Instant.EPOCH,
                Duration.ofSeconds(seconds),
                List.of(),
                Duration.ofSeconds(longestPart),
                List.of(),
                null);
    }
}
