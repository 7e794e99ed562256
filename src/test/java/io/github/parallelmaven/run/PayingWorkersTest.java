package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.history.Shape;
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

    private static final Environment HERE = new Environment("Linux", 17, 2, false);

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
        List<EstimatedUnit> units =
                units(Estimate.Source.HISTORY, LongStream.generate(() -> millis).limit(classes));
        assertThat(paying(units, most, false)).isEqualTo(workers);
    }

    @Test
    void aLongClassThatMayBeDividedOccupiesSeveral() {
        List<EstimatedUnit> one = units(Estimate.Source.HISTORY, LongStream.of(60_000));
        assertThat(paying(one, 4, true)).isEqualTo(4);
        assertThat(paying(one, 4, false)).isEqualTo(1);
    }

    @Test
    void whatWasNeverMeasuredGetsAll() {
        assertThat(paying(units(Estimate.Source.PRIOR, LongStream.of(1, 2, 3)), 4, false))
                .isEqualTo(4);
        assertThat(paying(List.of(), 4, false)).isEqualTo(4);
        assertThat(PayingWorkers.remembered(List.of(), upTo(2))).isEqualTo(2);
    }

    @Test
    void theYoungestObservationOfAWholeClassCounts() {
        List<Observation> seen =
                List.of(seen("a.A", 1, 90_000), seen("a.A", 2, 500), seen("a.A#m", 2, 60_000), seen("a.B", 2, 600));
        assertThat(PayingWorkers.remembered(seen, upTo(2))).isEqualTo(1);
        assertThat(PayingWorkers.utmost(seen, new WorkerRange(1, 2, 4))).isEqualTo(1);
        assertThat(PayingWorkers.utmost(List.of(seen("a.A", 1, 90_000)), new WorkerRange(1, 2, 4)))
                .isEqualTo(4);
        assertThat(PayingWorkers.remembered(List.of(seen("a.A", 1, 90_000)), upTo(2)))
                .isEqualTo(2);
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

        int few = paying(units(Estimate.Source.HISTORY, before), most, false);
        int many = paying(units(Estimate.Source.HISTORY, after), most, false);

        assertThat(few).isBetween(1, most);
        assertThat(many).isBetween(few, most);
    }

    @ParameterizedTest
    @CsvSource({
        // millis of each class, how many, percent of a processor, processors, most workers, workers
        "1000, 24, 2, 2, 8, 6",
        "1000, 240, 2, 2, 8, 8",
        "1000, 240, 50, 2, 8, 4",
        "1000, 240, 100, 2, 8, 2",
        "1000, 240, 180, 2, 8, 2",
        "1000, 2, 2, 2, 8, 2",
        "500, 2, 2, 2, 8, 1",
        "1000, 240, 25, 1, 4, 4",
    })
    void moreThanThereAreProcessorsPayWhereTestsWait(
            long millis, int classes, int percent, int processors, int most, int workers) {
        long total = classes * millis * 1_000_000;
        Demand demand = new Demand(true, millis * 1_000_000, total, total * percent / 100);
        assertThat(PayingWorkers.of(demand, upTo(most), processors)).isEqualTo(workers);
    }

    @Test
    void oneLongSleeperAmongBusyClassesGetsCompany() {
        // A suite of 180 s, of which 78 s are one class that sleeps: while it does, two others keep two processors
        // busy.
        Demand demand = new Demand(true, 78_000_000_000L, 180_000_000_000L, 110_000_000_000L);
        assertThat(PayingWorkers.of(demand, upTo(8), 2)).isEqualTo(3);
    }

    @Test
    void whereThereAreAsManyAsKeepTheProcessorsBusyOneLongSleeperGetsNone() {
        Demand demand = new Demand(true, 80_000_000_000L, 263_000_000_000L, 209_000_000_000L);
        assertThat(PayingWorkers.of(demand, upTo(8), 2)).isEqualTo(2);
    }

    @Test
    void theLargestShareOfAProcessorThatWasMeasuredCounts() {
        List<EstimatedUnit> units = units(Estimate.Source.HISTORY, LongStream.of(4_000, 6_000));
        Observation waits = new Observation(
                "a.C0", 5, Duration.ofSeconds(2), Duration.ZERO, true, "any", Shape.UNKNOWN, Duration.ofMillis(100));
        Observation hindered = new Observation(
                "a.C0", 4, Duration.ofSeconds(4), Duration.ZERO, true, "any", Shape.UNKNOWN, Duration.ofMillis(100));
        Observation unmeasured = new Observation("a.C0", 6, Duration.ofSeconds(2), true, "any");

        Demand demand = Demand.of(units, ProcessorShares.of(List.of(hindered, waits, unmeasured), HERE, true), false);

        assertThat(demand).isEqualTo(new Demand(true, 6_000_000_000L, 10_000_000_000L, 6_200_000_000L));
    }

    /** Processor sharing: no number of the range is better by more than is worth a JVM or than a prediction can tell. */
    @Property
    void noOtherNumberSavesMoreThanItCosts(
            @ForAll @LongRange(min = 1, max = 60_000) long longest,
            @ForAll @LongRange(max = 600_000) long others,
            @ForAll @IntRange(max = 200) int percent,
            @ForAll @IntRange(min = 1, max = 16) int processors,
            @ForAll @IntRange(min = 1, max = 32) int most) {
        long total = longest + others;
        Demand demand = new Demand(true, longest * 1_000_000, total * 1_000_000, total * percent / 100 * 1_000_000);

        int chosen = PayingWorkers.of(demand, upTo(most), processors);

        assertThat(chosen).isBetween(1, most);
        double time = demand.shortest(chosen, processors) / 1e9;
        for (int fewer = 1; fewer < chosen; fewer++) {
            assertThat(demand.shortest(fewer, processors) / 1e9).isGreaterThan(time);
        }
        for (int more = chosen + 1; more <= most; more++) {
            // Together, further ones save less than they cost, or no more than is told from nothing. Beyond the
            // processors they cost what is not known before.
            double saved = time - demand.shortest(more, processors) / 1e9;
            double untold = chosen == processors ? 0.25 * time : 0.05 * time;
            assertThat(saved).isLessThan(Math.max(0.6 * (more - chosen), untold));
        }
    }

    private static int paying(List<EstimatedUnit> units, int most, boolean divisible) {
        return PayingWorkers.of(
                Demand.of(units, ProcessorShares.of(List.of(), HERE, true), divisible), upTo(most), most);
    }

    private static WorkerRange upTo(int most) {
        return new WorkerRange(1, most, most);
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
