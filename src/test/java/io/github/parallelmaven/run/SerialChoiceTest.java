package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.history.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SerialChoiceTest {

    private static final Environment HERE = new Environment("Linux", 17, 2, false);
    private static final Environment SERIAL = HERE.with("serial");

    private final List<Observation> seen = new ArrayList<>();

    @Test
    void whereNothingIsKnownNothingIsChosen() {
        assertThat(chosen()).isEqualTo(SerialChoice.SEVERAL);
    }

    @Test
    void oneWorkerIsTriedWhereOneClassTakesMostOfTheTime() {
        run(HERE, 1, 6_000, 3_000);
        assertThat(chosen().serial()).isTrue();
        assertThat(chosen().reason())
                .isEqualTo("One worker, to learn whether that is faster than several,"
                        + " of which one spent 6.0 s on a class");
    }

    @Test
    void afterTheTrialTheFasterOneIsTaken() {
        run(HERE, 1, 6_000, 3_000);
        run(SERIAL, 2, 4_200, 1_500);
        assertThat(chosen().reason())
                .isEqualTo("One worker, since the classes need at least 5.7 s in one JVM and 6.0 s in several");
        run(SERIAL, 3, 5_000, 2_000);
        run(SERIAL, 4, 5_000, 2_000);
        assertThat(chosen()).isEqualTo(SerialChoice.SEVERAL);
    }

    @Test
    void chanceIsNoReason() {
        run(HERE, 1, 6_000, 3_000);
        run(SERIAL, 2, 4_400, 1_500);
        assertThat(chosen()).isEqualTo(SerialChoice.SEVERAL);
    }

    @Test
    void aSecondWorkerWithEnoughToDoStays() {
        run(HERE, 1, 6_000, 7_000);
        assertThat(chosen()).isEqualTo(SerialChoice.SEVERAL);
    }

    @Test
    void oneWithNextToNothingToDoIsNoneAnyway() {
        run(HERE, 1, 6_000, 500);
        assertThat(chosen()).isEqualTo(SerialChoice.SEVERAL);
    }

    @Test
    void aClassThatWaitsIsNotMadeSlowerByOthers() {
        seen.add(observation("example.Long", HERE, 1, 6_000, 1_000));
        seen.add(observation("example.Short", HERE, 1, 3_000, 3_000));
        assertThat(chosen()).isEqualTo(SerialChoice.SEVERAL);
    }

    @Test
    void aClassOfWhichNobodyMeasuredTheProcessorTimeSaysNothing() {
        seen.add(new Observation("example.Long", 1, Duration.ofSeconds(6), true, HERE.key()));
        seen.add(new Observation("example.Short", 1, Duration.ofSeconds(3), true, HERE.key()));
        assertThat(chosen()).isEqualTo(SerialChoice.SEVERAL);
    }

    @Test
    void aLongModuleIsNotTried() {
        run(HERE, 1, 40_000, 21_000);
        assertThat(chosen()).isEqualTo(SerialChoice.SEVERAL);
    }

    @Test
    void aSingleWorkerNeedsNoChoice() {
        run(HERE, 1, 6_000, 3_000);
        assertThat(SerialChoice.of(seen, HERE, HERE, 1)).isEqualTo(SerialChoice.SEVERAL);
    }

    @Test
    void classesThatOnlyOneWorkerHasSeenAreShownToSeveral() {
        run(HERE, 1, 6_000, 3_000);
        run(SERIAL, 2, 4_200, 1_500);
        seen.add(observation("example.New", SERIAL, 3, 2_000, 2_000));
        run(SERIAL, 3, 4_200, 1_500);
        assertThat(chosen()).isEqualTo(SerialChoice.SEVERAL);
        seen.add(observation("example.New", HERE, 4, 2_000, 2_000));
        run(HERE, 4, 6_000, 3_000);
        assertThat(chosen()).isEqualTo(SerialChoice.SEVERAL);
        seen.removeIf(one -> one.unit().equals("example.New"));
        assertThat(chosen().serial()).isTrue();
    }

    @Test
    void aNewClassCountsForBoth() {
        run(HERE, 1, 6_000, 3_000);
        run(SERIAL, 2, 4_200, 1_500);
        run(SERIAL, 3, 4_200, 1_500);
        assertThat(chosen().serial()).isTrue();
        // The two would need 7.1 s one after the other, and 6.0 s where two workers share them.
        seen.add(observation("example.New", SERIAL, 3, 1_400, 1_400));
        assertThat(chosen()).isEqualTo(SerialChoice.SEVERAL);
    }

    @Test
    void aClassThatFailsForWantOfItsOwnJvmDecides() {
        run(HERE, 1, 6_000, 3_000);
        run(SERIAL, 2, 100, 1_500);
        seen.removeIf(one -> one.unit().equals("example.Long") && one.epochMillis() == 2);
        seen.add(new Observation("example.Long", 2, Duration.ofMillis(100), false, SERIAL.key()));
        assertThat(chosen())
                .isEqualTo(new SerialChoice(false, "Several workers, since example.Long did not pass with one"));
        // What fails everywhere does not.
        seen.add(new Observation("example.Long", 3, Duration.ofMillis(6_000), false, HERE.key()));
        assertThat(chosen().serial()).isTrue();
    }

    @Test
    void atTimesItIsLookedWhetherItIsStillSo() {
        run(HERE, 1, 6_000, 3_000);
        for (int run = 2; run <= 8; run++) {
            run(SERIAL, run, 4_200, 1_500);
        }
        assertThat(chosen().serial()).isTrue();
        run(SERIAL, 9, 4_200, 1_500);
        assertThat(chosen())
                .isEqualTo(new SerialChoice(false, "Several workers, to learn whether one is faster still"));
        run(HERE, 10, 6_000, 3_000);
        assertThat(chosen().serial()).isTrue();
        run(HERE, 11, 2_000, 2_000);
        run(HERE, 12, 2_000, 2_000);
        assertThat(chosen()).isEqualTo(SerialChoice.SEVERAL);
    }

    @Test
    void aTrialThatWasCutShortIsNotRepeated() {
        run(HERE, 1, 6_000, 3_000);
        seen.add(observation("example.C1", SERIAL, 2, 100, 100));
        assertThat(chosen()).isEqualTo(SerialChoice.SEVERAL);
    }

    @Test
    void timesOfOneWorkerAreKeptApart() {
        run(HERE, 1, 6_000, 3_000);
        SerialChoice trial = chosen();
        String key = trial.in(HERE.with("light")).key();
        assertThat(key).isEqualTo("linux-java17-2cpu-local-light-serial");
        assertThat(SerialChoice.SEVERAL.in(HERE)).isEqualTo(HERE);
        List<Observation> several = List.copyOf(seen);
        run(SERIAL, 2, 4_200, 1_500);
        assertThat(SerialChoice.severally(seen)).isEqualTo(several);
    }

    @Test
    void otherJvmsSayNothing() {
        run(HERE.with("light"), 1, 6_000, 3_000);
        assertThat(chosen()).isEqualTo(SerialChoice.SEVERAL);
        assertThat(SerialChoice.of(seen, HERE.with("light"), HERE, 4).serial()).isTrue();
    }

    @Test
    void thereIsOneTrialWhateverComesOfIt() {
        Random random = new Random(11);
        int trials = 0;
        for (int i = 0; i < 5_000; i++) {
            seen.clear();
            long of = 1_000 + random.nextInt(20_000);
            run(HERE, 1, of, random.nextInt(10_000));
            if (chosen().serial()) {
                trials++;
                run(SERIAL, 2, 1 + random.nextInt(20_000), random.nextInt(10_000));
                assertThat(chosen().reason()).doesNotContain("to learn");
                SerialChoice before = chosen();
                Collections.shuffle(seen, random);
                assertThat(chosen()).isEqualTo(before);
            }
        }
        assertThat(trials).isBetween(1_000, 4_999);
    }

    private SerialChoice chosen() {
        return SerialChoice.of(seen, HERE, HERE, 4);
    }

    /** A run of a long class and ten short ones that take so long together, all of which compute. */
    private void run(Environment environment, long at, long millis, long rest) {
        seen.add(observation("example.Long", environment, at, millis, millis));
        for (int i = 0; i < 10; i++) {
            seen.add(observation("example.C" + i, environment, at, rest / 10, rest / 10));
        }
    }

    private static Observation observation(String unit, Environment environment, long at, long millis, long cpu) {
        return new Observation(
                unit,
                at,
                Duration.ofMillis(millis),
                Duration.ZERO,
                true,
                environment.key(),
                Shape.UNKNOWN,
                Duration.ofMillis(cpu));
    }
}
