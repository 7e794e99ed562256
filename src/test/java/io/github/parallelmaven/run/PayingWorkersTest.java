package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayingWorkersTest {

    @ParameterizedTest
    @CsvSource({
        // millis of each class, how many of them, most workers, workers
        "15, 20, 2, 1",
        "100, 11, 2, 1",
        "100, 12, 2, 2",
        "100, 36, 8, 3",
        "100, 500, 8, 8",
        "60000, 1, 8, 1",
        "60000, 2, 8, 2",
        "60000, 3, 8, 3",
    })
    void eachWorkerSavesMoreThanItCosts(long millis, int classes, int most, int workers) {
        assertThat(PayingWorkers.of(
                        units(
                                Estimate.Source.HISTORY,
                                LongStream.generate(() -> millis).limit(classes)),
                        most,
                        false))
                .isEqualTo(workers);
    }

    @Test
    void aLongClassThatMayBeDividedOccupiesSeveral() {
        List<EstimatedUnit> one = units(Estimate.Source.HISTORY, LongStream.of(60_000));
        assertThat(PayingWorkers.of(one, 4, true)).isEqualTo(4);
        assertThat(PayingWorkers.of(one, 4, false)).isEqualTo(1);
    }

    @Test
    void whatWasNeverMeasuredGetsAll() {
        assertThat(PayingWorkers.of(units(Estimate.Source.PRIOR, LongStream.of(1, 2, 3)), 4, false))
                .isEqualTo(4);
        assertThat(PayingWorkers.of(List.of(), 4, false)).isEqualTo(4);
        assertThat(PayingWorkers.remembered(List.of(), 2)).isEqualTo(2);
    }

    @Test
    void theYoungestObservationOfAWholeClassCounts() {
        List<Observation> seen =
                List.of(seen("a.A", 1, 90_000), seen("a.A", 2, 500), seen("a.A#m", 2, 60_000), seen("a.B", 2, 600));
        assertThat(PayingWorkers.remembered(seen, 2)).isEqualTo(1);
        assertThat(PayingWorkers.remembered(List.of(seen("a.A", 1, 90_000)), 2)).isEqualTo(2);
    }

    @Property
    void moreWorkThatCanBeSharedNeverGetsFewerWorkers(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(max = 5_000) Long> millis,
            @ForAll @LongRange(max = 5_000) long more,
            @ForAll @IntRange(min = 1, max = 16) int most) {
        long longest = millis.stream().mapToLong(Long::longValue).max().orElseThrow();
        LongStream before = millis.stream().mapToLong(Long::longValue);
        LongStream after =
                LongStream.concat(millis.stream().mapToLong(Long::longValue), LongStream.of(Math.min(more, longest)));

        int few = PayingWorkers.of(units(Estimate.Source.HISTORY, before), most, false);
        int many = PayingWorkers.of(units(Estimate.Source.HISTORY, after), most, false);

        assertThat(few).isBetween(1, most);
        assertThat(many).isBetween(few, most);
    }

    private static List<EstimatedUnit> units(Estimate.Source source, LongStream millis) {
        long[] all = millis.toArray();
        return IntStream.range(0, all.length)
                .mapToObj(i -> {
                    Duration time = Duration.ofMillis(all[i]);
                    return new EstimatedUnit(
                            new TestUnit("a.C" + i, List.of(new TestClass("a.C" + i, null, 1, 1))),
                            new Estimate(time, time, time, source));
                })
                .toList();
    }

    private static Observation seen(String unit, long day, long millis) {
        return new Observation(unit, day * 86_400_000, Duration.ofMillis(millis), true, "linux-17-2");
    }
}
