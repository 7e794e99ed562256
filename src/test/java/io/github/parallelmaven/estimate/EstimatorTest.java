package io.github.parallelmaven.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.history.Shape;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Lineage;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EstimatorTest {

    private static final Environment HERE = new Environment("Linux", 17, 2, true);
    private static final Environment LAPTOP = new Environment("Mac OS X", 17, 10, false);
    private static final TestUnit UNIT = unit("x.ATest", 4096, 3);

    @Test
    void oneWildRunChangesLittle() {
        assertThat(estimate(ran(100), ran(110), ran(9000), ran(90), ran(105)).expected())
                .isEqualTo(Duration.ofMillis(105));
        assertThat(estimate(at(1, 100), at(2, 110), at(3, 90), at(4, 105), at(5, 9000))
                        .expected())
                .isBetween(Duration.ofMillis(100), Duration.ofMillis(111));
    }

    @Test
    void theMedianOfTwoIsTheirMiddleByRatio() {
        assertThat(estimate(ran(100), ran(400)).expected()).isBetween(Duration.ofMillis(200), Duration.ofMillis(202));
    }

    @Test
    void theSameEnvironmentIsBelievedFirst() {
        assertThat(estimate(ran(100), ran(900, true, LAPTOP), ran(900, true, LAPTOP))
                        .expected())
                .isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void otherEnvironmentsAreBetterThanAGuess() {
        Estimate estimate = estimate(ran(900, true, LAPTOP));

        assertThat(estimate.expected()).isEqualTo(Duration.ofMillis(900));
        assertThat(estimate.source()).isEqualTo(Estimate.Source.HISTORY);
        assertThat(width(estimate)).isGreaterThan(width(estimate(ran(900))));
    }

    @Test
    void otherEnvironmentsAreScaledByTheUnitsKnownInBoth() {
        List<TestUnit> units = new ArrayList<>();
        List<Observation> history = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            TestUnit both = unit("x.Both" + i, 4096, 8);
            units.add(both);
            history.add(new Observation(both.id(), i, Duration.ofMillis(300 + 100 * i), true, HERE.key()));
            history.add(new Observation(both.id(), i, Duration.ofMillis(100 + 33 * i), true, LAPTOP.key()));
        }
        units.add(unit("x.There", 4096, 8));
        history.add(new Observation("x.There", 0, Duration.ofSeconds(2), true, LAPTOP.key()));

        Estimate estimate = new Estimator(history, HERE).estimate(units).get(6).estimate();
        assertThat(estimate.expected()).isBetween(Duration.ofMillis(5900), Duration.ofMillis(6200));
        assertThat(width(estimate).toNanos() / 2.0 / estimate.expected().toNanos())
                .isBetween(0.2, 0.8);
    }

    @Test
    void oneMeasurementHereIsShrunkTowardsManyThere() {
        List<TestUnit> units = new ArrayList<>();
        List<Observation> history = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            units.add(unit("x.Both" + i, 4096, 8));
            history.add(new Observation("x.Both" + i, 9, Duration.ofMillis(i == 0 ? 1300 : 1000), true, HERE.key()));
            for (int run = 0; run < 8; run++) {
                history.add(new Observation("x.Both" + i, run, Duration.ofMillis(500), true, LAPTOP.key()));
            }
        }

        assertThat(new Estimator(history, HERE)
                        .estimate(units)
                        .get(0)
                        .estimate()
                        .expected())
                .isBetween(Duration.ofMillis(1050), Duration.ofMillis(1250));
    }

    @Test
    void aClassThatBecameSlowerIsBelievedAfterThreeRuns() {
        assertThat(estimate(at(1, 100), at(2, 100), at(3, 100), at(4, 100), at(5, 100), at(6, 900))
                        .expected())
                .isLessThan(Duration.ofMillis(110));
        assertThat(estimate(at(1, 100), at(2, 100), at(3, 100), at(4, 900), at(5, 900), at(6, 900))
                        .expected())
                .isGreaterThan(Duration.ofMillis(500));
    }

    @Test
    void setUpIsKnownApart() {
        Observation first = new Observation(
                UNIT.id(), 1, Duration.ofMillis(100), Duration.ofMillis(40), true, HERE.key(), Shape.UNKNOWN);
        Observation second = new Observation(
                UNIT.id(), 2, Duration.ofMillis(100), Duration.ofMillis(60), true, HERE.key(), Shape.UNKNOWN);

        assertThat(estimate(first, second).setup()).isEqualTo(Duration.ofMillis(50));
        assertThat(estimate(ran(100)).setup()).isEqualTo(Duration.ZERO);
    }

    @Test
    void aSliceIsAUnitOfItsOwn() {
        TestUnit slice = new TestUnit("x.ATest#fast", UNIT.classes());
        List<Observation> history =
                List.of(ran(100), new Observation("x.ATest#fast", 0, Duration.ofMillis(7), true, HERE.key()));

        assertThat(new Estimator(history, HERE).estimate(List.of(UNIT, slice)))
                .extracting(EstimatedUnit::nanos)
                .containsExactly(100_000_000L, 7_000_000L);
    }

    @Test
    void aRenamedClassInheritsItsHistory() {
        Shape shape = new Shape(5, 7000);
        List<Observation> history = List.of(
                new Observation("x.OldTest", 1, Duration.ofSeconds(3), Duration.ZERO, true, HERE.key(), shape),
                new Observation("x.MovedTest", 1, Duration.ofSeconds(4), Duration.ZERO, true, HERE.key(), shape));
        List<TestUnit> units = List.of(unit("x.NewerTest", 7012, 5), unit("y.MovedTest", 7000, 9));

        List<EstimatedUnit> estimates = new Estimator(history, HERE).estimate(units);

        assertThat(estimates)
                .extracting(one -> one.estimate().expected())
                .containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(4));
        assertThat(estimates).extracting(one -> one.estimate().source()).containsOnly(Estimate.Source.HISTORY);
        assertThat(width(estimates.get(0).estimate()))
                .isGreaterThan(width(new Estimator(history, HERE)
                        .estimate(List.of(unit("x.OldTest", 7000, 5)))
                        .get(0)
                        .estimate()));
    }

    @Test
    void aMillionUnitsAreEstimatedWhileAJvmStarts() {
        List<TestUnit> units = new ArrayList<>();
        List<Observation> history = new ArrayList<>();
        for (int i = 0; i < 1_000_000; i++) {
            units.add(unit("org.example.Sample" + i + "Test", 3000 + i % 5000, i % 20));
            history.add(new Observation(
                    "org.example.Sample" + i + "Test", 7, Duration.ofMillis(i % 977), true, HERE.key()));
        }

        // The time of the processor, since others may use the machine.
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        List<EstimatedUnit> estimates = new Estimator(history, HERE).estimate(units);
        long millis = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;

        System.out.println("A million units were estimated in " + millis + " ms.");
        assertThat(estimates).hasSize(units.size());
        assertThat(millis).isLessThan(5_000);
    }

    @Test
    void failedRunsCountOnlyWhereNoCleanOneIsKnown() {
        assertThat(estimate(ran(5, false, HERE), ran(100, true, LAPTOP)).expected())
                .isEqualTo(Duration.ofMillis(100));
        assertThat(estimate(ran(5, false, HERE)).expected()).isEqualTo(Duration.ofMillis(5));
    }

    @Test
    void scatteredTimesWidenTheInterval() {
        assertThat(width(estimate(ran(100), ran(900), ran(500), ran(300))))
                .isGreaterThan(width(estimate(ran(400), ran(400), ran(400), ran(400))));
    }

    @Test
    void moreRunsNarrowTheInterval() {
        assertThat(width(estimate(ran(400), ran(400), ran(400), ran(400)))).isLessThan(width(estimate(ran(400))));
    }

    @Test
    void withoutHistoryMoreMethodsAndMoreBytesTakeLonger() {
        List<EstimatedUnit> guesses = new Estimator(List.of(), HERE)
                .estimate(List.of(unit("x.Small", 1000, 1), unit("x.Long", 1000, 9), unit("x.Big", 90_000, 1)));

        assertThat(guesses).extracting(guess -> guess.estimate().source()).containsOnly(Estimate.Source.PRIOR);
        assertThat(guesses.get(0).nanos())
                .isPositive()
                .isLessThan(guesses.get(1).nanos());
        assertThat(guesses.get(0).nanos()).isLessThan(guesses.get(2).nanos());
    }

    @Test
    void unknownUnitsAreGuessedAtTheRateOfKnownOnes() {
        List<TestUnit> units = new ArrayList<>();
        List<Observation> history = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            TestUnit known = unit("x.Known" + i, 4096, 8);
            units.add(known);
            history.add(new Observation(known.id(), i, Duration.ofSeconds(i == 0 ? 500 : 10), true, HERE.key()));
        }
        units.add(unit("x.New", 8192, 17));

        assertThat(new Estimator(history, HERE)
                        .estimate(units)
                        .get(5)
                        .estimate()
                        .expected())
                .isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void fewKnownUnitsDoNotCalibrate() {
        TestUnit unknown = unit("x.New", 8192, 17);

        assertThat(new Estimator(List.of(ran(100_000)), HERE)
                        .estimate(List.of(UNIT, unknown))
                        .get(1))
                .isEqualTo(new Estimator(List.of(), HERE)
                        .estimate(List.of(unknown))
                        .get(0));
    }

    @Property
    void theIntervalHoldsTheExpectation(@ForAll @Size(max = 8) List<@IntRange(max = 1_000_000) Integer> millis) {
        Estimate estimate = estimate(millis.stream().map(EstimatorTest::ran).toArray(Observation[]::new));

        assertThat(estimate.expected()).isBetween(estimate.low(), estimate.high());
        assertThat(estimate.low()).isGreaterThanOrEqualTo(Duration.ZERO);
    }

    @Property(tries = 100)
    void theOrderOfTheHistoryDoesNotMatter(@ForAll long seed) {
        List<TestUnit> units = IntStream.range(0, 10)
                .mapToObj(i -> unit("x.T" + i, 1000 + i, i))
                .toList();
        List<Observation> history = IntStream.range(0, 40)
                .mapToObj(i -> new Observation(
                        "x.T" + i % 7, i, Duration.ofMillis(i * 37 % 91), i % 5 > 0, (i % 3 > 0 ? HERE : LAPTOP).key()))
                .toList();
        List<Observation> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new Estimator(shuffled, HERE).estimate(units))
                .isEqualTo(new Estimator(history, HERE).estimate(units))
                .extracting(EstimatedUnit::unit)
                .isEqualTo(units);
    }

    @Property(tries = 100)
    void whatIsLookedUpIsWhatIsEstimatedOfAMeasuredUnit(@ForAll long seed) {
        Random random = new Random(seed);
        List<Observation> history = IntStream.range(0, 40)
                .mapToObj(i -> new Observation(
                        "x.T" + random.nextInt(4) + (random.nextBoolean() ? "#m" + random.nextInt(4) : ""),
                        i,
                        Duration.ofMillis(random.nextInt(900)),
                        random.nextInt(5) > 0,
                        (random.nextBoolean() ? HERE : LAPTOP).key()))
                .toList();
        Estimator estimator = new Estimator(history, HERE);

        for (int method = 0; method < 6; method++) {
            TestUnit slice = unit("x.T1#m" + method, 4096, 6);
            Estimate estimate = estimator.estimate(List.of(slice, UNIT)).get(0).estimate();
            assertThat(estimator.measured(slice.id()))
                    .isEqualTo(Optional.of(estimate).filter(one -> one.source() == Estimate.Source.HISTORY));
        }
    }

    @Test
    void aHistoryIsGoneThroughOnceHoweverMuchIsAsked() {
        AtomicInteger times = new AtomicInteger();
        List<Observation> history = new AbstractList<>() {
            @Override
            public Observation get(int index) {
                times.incrementAndGet();
                return ran(100 + index);
            }

            @Override
            public int size() {
                return 10;
            }
        };
        Estimator estimator = new Estimator(history, HERE);
        estimator.estimate(List.of(UNIT));
        estimator.swing();
        for (int method = 0; method < 100; method++) {
            assertThat(estimator.measured(UNIT.id() + "#m" + method)).isEmpty();
        }

        assertThat(times).hasValue(history.size());
    }

    @Test
    void ofClassesThatNobodyKnowsThoseThatWaitAreExpectedToLast() {
        TestUnit busy = unit("x.Busy", 40_960, 30);
        TestUnit waiting =
                new TestUnit("x.Waiting", List.of(new TestClass("x.Waiting", null, 4096, 3, true, Lineage.UNKNOWN)));

        List<EstimatedUnit> guesses = new Estimator(List.of(), HERE).estimate(List.of(busy, waiting));
        assertThat(guesses.get(1).nanos()).isGreaterThan(guesses.get(0).nanos());
        assertThat(guesses.get(1).estimate().source()).isEqualTo(Estimate.Source.PRIOR);
    }

    private static Estimate estimate(Observation... history) {
        return new Estimator(List.of(history), HERE)
                .estimate(List.of(UNIT))
                .get(0)
                .estimate();
    }

    private static Duration width(Estimate estimate) {
        return estimate.high().minus(estimate.low());
    }

    private static Observation ran(int millis) {
        return ran(millis, true, HERE);
    }

    private static Observation ran(int millis, boolean clean, Environment where) {
        return new Observation(UNIT.id(), 0, Duration.ofMillis(millis), clean, where.key());
    }

    private static Observation at(long run, int millis) {
        return new Observation(UNIT.id(), run, Duration.ofMillis(millis), true, HERE.key());
    }

    private static TestUnit unit(String id, long bytes, int methods) {
        return new TestUnit(id, List.of(new TestClass(id, null, bytes, methods)));
    }
}
