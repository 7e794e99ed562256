package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.history.Shape;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.ProcessorUse;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessorSharesTest {

    private static final Environment HERE = new Environment("Linux", 17, 2, false);

    @Test
    void theLargestShareAndTheYoungestProcessorTimeCount() {
        ProcessorShares shares =
                ProcessorShares.of(List.of(seen(1, 50_000, 80_000), seen(2, 90_000, 72_000)), HERE, true);

        ProcessorUse use = shares.on(unit(80_000)).use();

        assertThat(use.share()).isEqualTo(1.6);
        assertThat(use.busy()).isEqualTo(0.9);
    }

    @Test
    void theOrderOfTheObservationsDoesNotMatter() {
        ProcessorShares shares =
                ProcessorShares.of(List.of(seen(2, 90_000, 72_000), seen(1, 50_000, 80_000)), HERE, true);

        assertThat(shares.on(unit(80_000)).use().busy()).isEqualTo(0.9);
    }

    @Test
    void whatIsTooShortToBeMeasuredIsNotKnown() {
        ProcessorShares shares = ProcessorShares.of(List.of(seen(1, 2, 10)), HERE, true);

        assertThat(shares.on(unit(2)).use()).isEqualTo(ProcessorUse.UNKNOWN);
    }

    @Test
    void whatFailedOrEndedAtOnceDoesNotTell() {
        Observation broken = new Observation(
                "A",
                3,
                Duration.ofMillis(300),
                Duration.ZERO,
                false,
                HERE.key(),
                Shape.UNKNOWN,
                Duration.ofMillis(900));
        ProcessorShares shares = ProcessorShares.of(
                List.of(
                        seen(-1, 60_000, 78_000),
                        seen(0, 60_000, 78_000),
                        seen(1, 50_000, 80_000),
                        seen(2, 90_000, 72_000),
                        seen(4, 5, 20),
                        broken),
                HERE,
                true);

        assertThat(shares.on(unit(80_000)).use()).isEqualTo(ProcessorUse.measured(1.6, 0.9));
    }

    @Test
    void whoNeededLessThanHalfOnceProfitsFromSomething() {
        ProcessorShares shares = ProcessorShares.of(
                List.of(
                        seen(1, 40_000, 66_000),
                        seen(2, 20_000, 26_000),
                        seen(3, 50_000, 72_000),
                        seen(4, 30_000, 30_000)),
                HERE,
                true);

        assertThat(shares.on(unit(40_000)).use())
                .isEqualTo(ProcessorUse.measured(1.65, 0.75).profiting(72_000_000_000L, 28_000_000_000L));
    }

    @Test
    void whereItRanAfterOthersOfItsPackageTheDifferenceTells() {
        List<Observation> seen = List.of(
                seen(1, 40_000, 66_000),
                warm(2, 45_000),
                seen(3, 40_000, 60_000),
                seen(4, 40_000, 90_000),
                warm(5, 44_000));

        assertThat(ProcessorShares.of(seen, HERE, true).on(unit(40_000)).use())
                .isEqualTo(ProcessorUse.measured(2.25, 1.1).profiting(90_000_000_000L, 47_000_000_000L));
        assertThat(ProcessorShares.of(List.of(seen(1, 40_000, 46_000), warm(2, 45_000)), HERE, true)
                        .on(unit(40_000))
                        .use()
                        .profits())
                .isFalse();
        assertThat(ProcessorShares.of(List.of(warm(2, 45_000)), HERE, true)
                        .on(unit(40_000))
                        .use()
                        .profits())
                .isFalse();
    }

    @Test
    void whatRanAfterNoneOfItsPackageIsHopedToNeedNothingThere() {
        ProcessorShares shares =
                ProcessorShares.of(List.of(seen(1, 40_000, 60_000), seen(2, 40_000, 64_000)), HERE, true);

        assertThat(shares.on(unit(40_000)).use())
                .isEqualTo(ProcessorUse.measured(1.6, 1.6).profiting(64_000_000_000L, 2_000_000_000L));
    }

    @Test
    void whereJvmsDoNotLastNobodyProfits() {
        ProcessorShares shares =
                ProcessorShares.of(List.of(seen(1, 40_000, 66_000), seen(2, 20_000, 26_000)), HERE, false);

        assertThat(shares.on(unit(40_000)).use().profits()).isFalse();
    }

    @Test
    void theFirstClassOfAJvmLoadsForAllThatFollow() {
        ProcessorShares shares = ProcessorShares.of(List.of(seen(1, 1_000, 2_500), seen(2, 500, 600)), HERE, true);

        assertThat(shares.on(unit(1_000)).use().profits()).isFalse();
    }

    @Test
    void whatHasChangedDoesNotTell() {
        Observation larger = new Observation(
                "A",
                0,
                Duration.ofSeconds(90),
                Duration.ZERO,
                true,
                HERE.key(),
                new Shape(9, 9),
                Duration.ofSeconds(120));
        ProcessorShares shares = ProcessorShares.of(
                List.of(
                        seen(1, 40_000, 50_000),
                        seen(2, 40_000, 51_000),
                        seen(3, 40_000, 52_000),
                        seen(4, 40_000, 52_000),
                        larger),
                HERE,
                true);

        assertThat(shares.on(unit(40_000)).use().profits()).isFalse();
    }

    @Test
    void whatTheMachineDoesIsNoProfit() {
        ProcessorShares shares = ProcessorShares.of(
                List.of(
                        seen(1, 40_000, 66_000),
                        seen(2, 50_000, 40_000),
                        seen(3, 50_000, 79_000),
                        seen(4, 50_000, 79_000)),
                HERE,
                true);

        assertThat(shares.on(unit(40_000)).use().profits()).isFalse();
    }

    @Test
    void whatAnotherKindOfJvmDoesIsNoProfit() {
        Observation light = new Observation(
                "A",
                0,
                Duration.ofSeconds(150),
                Duration.ZERO,
                true,
                HERE.with("light").key(),
                Shape.UNKNOWN,
                Duration.ofSeconds(160));
        ProcessorShares shares = ProcessorShares.of(
                List.of(
                        seen(1, 40_000, 66_000),
                        seen(2, 40_000, 65_000),
                        seen(3, 40_000, 64_000),
                        seen(4, 40_000, 64_000),
                        light),
                HERE,
                true);

        assertThat(shares.on(unit(40_000)).use().profits()).isFalse();
    }

    @Test
    void whereTheUnitsWillRunTellsMoreThanTheLastRunElsewhere() {
        List<Observation> seen = List.of(
                seen(1, 40_000, 66_000),
                seen(2, 20_000, 26_000),
                seen(3, 50_000, 72_000),
                seen(4, HERE.with("light"), 90_000, 90_000));

        assertThat(ProcessorShares.of(seen, HERE, true).on(unit(40_000)).use())
                .isEqualTo(ProcessorUse.measured(1.65, 1.8).profiting(72_000_000_000L, 28_000_000_000L));
        assertThat(ProcessorShares.of(seen, HERE.with("light"), true)
                        .on(unit(40_000))
                        .use())
                .isEqualTo(ProcessorUse.measured(1.65, 2.25).profiting(90_000_000_000L, 2_000_000_000L));
    }

    @Test
    void whatWasNeverSeenIsNotKnown() {
        assertThat(ProcessorShares.of(List.of(), HERE, true).on(unit(80_000)).use())
                .isEqualTo(ProcessorUse.UNKNOWN);
    }

    private static Observation warm(long at, long cpuMillis) {
        return new Observation(
                "A",
                at,
                Duration.ofSeconds(40),
                Duration.ZERO,
                true,
                HERE.key(),
                Shape.UNKNOWN,
                Duration.ofMillis(cpuMillis),
                true);
    }

    private static Observation seen(long at, long millis, long cpuMillis) {
        return seen(at, HERE, millis, cpuMillis);
    }

    private static Observation seen(long at, Environment environment, long millis, long cpuMillis) {
        return new Observation(
                "A",
                at,
                Duration.ofMillis(millis),
                Duration.ZERO,
                true,
                environment.key(),
                Shape.UNKNOWN,
                Duration.ofMillis(cpuMillis));
    }

    private static EstimatedUnit unit(long millis) {
        Duration expected = Duration.ofMillis(millis);
        return new EstimatedUnit(
                new TestUnit("A", List.of(new TestClass("A", null, 1000, 3))),
                new Estimate(expected, expected, expected, Estimate.Source.HISTORY));
    }
}
