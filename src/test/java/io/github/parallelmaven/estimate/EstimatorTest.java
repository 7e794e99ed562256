package io.github.parallelmaven.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
    }

    @Test
    void theMedianOfTwoIsTheirMiddle() {
        assertThat(estimate(ran(100), ran(200)).expected()).isEqualTo(Duration.ofMillis(150));
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
        List<EstimatedUnit> guesses = new Estimator()
                .estimate(
                        List.of(unit("x.Small", 1000, 1), unit("x.Long", 1000, 9), unit("x.Big", 90_000, 1)),
                        List.of(),
                        HERE);

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

        assertThat(new Estimator()
                        .estimate(units, history, HERE)
                        .get(5)
                        .estimate()
                        .expected())
                .isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void fewKnownUnitsDoNotCalibrate() {
        TestUnit unknown = unit("x.New", 8192, 17);

        assertThat(new Estimator()
                        .estimate(List.of(UNIT, unknown), List.of(ran(100_000)), HERE)
                        .get(1))
                .isEqualTo(new Estimator()
                        .estimate(List.of(unknown), List.of(), HERE)
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

        assertThat(new Estimator().estimate(units, shuffled, HERE))
                .isEqualTo(new Estimator().estimate(units, history, HERE))
                .extracting(EstimatedUnit::unit)
                .isEqualTo(units);
    }

    private static Estimate estimate(Observation... history) {
        return new Estimator()
                .estimate(List.of(UNIT), List.of(history), HERE)
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

    private static TestUnit unit(String id, long bytes, int methods) {
        return new TestUnit(id, List.of(new TestClass(id, null, bytes, methods)));
    }
}
