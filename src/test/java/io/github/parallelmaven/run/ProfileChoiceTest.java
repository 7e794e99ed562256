package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.fork.JvmProfile;
import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.history.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProfileChoiceTest {

    private static final Environment HERE = new Environment("Linux", 17, 2, false);
    private static final Environment LIGHT = HERE.with("light");

    private final List<Observation> seen = new ArrayList<>();

    @Test
    void whereNothingIsKnownTheJvmsStayAsTheyAre() {
        assertThat(chosen()).isEqualTo(JvmProfile.PLAIN);
        assertThat(sentence(List.of())).isEmpty();
    }

    @Test
    void theSecondRunTriesTheOtherOne() {
        runs(HERE, 1, 100);
        assertThat(chosen()).isEqualTo(JvmProfile.LIGHT);
        assertThat(sentence(List.of()))
                .isEqualTo("JVM profile light, to learn whether it is faster than plain,"
                        + " under which the classes took 1.0 s together");
    }

    @Test
    void afterBothWereTriedTheFasterOneIsTaken() {
        runs(HERE, 1, 100);
        runs(HERE, 2, 100);
        runs(LIGHT, 3, 80);
        assertThat(chosen()).isEqualTo(JvmProfile.LIGHT);
        runs(LIGHT, 4, 200);
        runs(LIGHT, 5, 200);
        assertThat(chosen()).isEqualTo(JvmProfile.PLAIN);
        assertThat(sentence(List.of())).contains("1.0 s under light", "0.5 s under plain");
    }

    @Test
    void theFirstRunKnewNothingSoThatTheLoserIsMeasuredOnceMore() {
        runs(HERE, 1, 100);
        runs(LIGHT, 2, 80);
        assertThat(chosen()).isEqualTo(JvmProfile.PLAIN);
        assertThat(sentence(List.of()))
                .isEqualTo("JVM profile plain, once more, since it was measured in one run only");
        runs(HERE, 3, 70);
        assertThat(chosen()).isEqualTo(JvmProfile.PLAIN);
        assertThat(sentence(List.of())).contains("0.4 s under light", "0.4 s under plain");
    }

    @Test
    void aProfileUnderWhichNoJvmStartsIsLeft() {
        runs(HERE, 1, 100);
        ProfileChoice choice = ProfileChoice.learned(seen, HERE, 1);
        assertThat(choice.unless("")).isSameAs(choice);
        ProfileChoice left = choice.unless(
                "Picked up JAVA_TOOL_OPTIONS: -Dx=y\nUnrecognized VM option 'X'\nError: Could not create it.");
        assertThat(left.in(HERE)).isEqualTo(HERE);
        assertThat(left.sentence(seen, List.of(), HERE))
                .isEqualTo("JVM profile plain, since a JVM did not start under light: Unrecognized VM option 'X'");
    }

    @Test
    void whatIsNoFasterIsNotWorthAChange() {
        runs(HERE, 0, 100);
        runs(HERE, 1, 100);
        runs(LIGHT, 2, 99);
        assertThat(chosen()).isEqualTo(JvmProfile.PLAIN);
    }

    @Test
    void processorsThatCompileCountMoreThanTimesThatOverlap() {
        runs(HERE, 0, 100, 190);
        runs(HERE, 1, 100, 190);
        runs(LIGHT, 2, 110, 150);
        assertThat(ProfileChoice.learned(seen, HERE, 2).profile()).isEqualTo(JvmProfile.LIGHT);
        // A single worker leaves a processor to the compilers of its JVM.
        assertThat(ProfileChoice.learned(seen, HERE, 1).profile()).isEqualTo(JvmProfile.PLAIN);
    }

    /** Of most runs most classes were billed nothing, and yet each run took as much. */
    @Test
    void processorTimeThatIsBilledToAnyClassCountsAsThatOfTheRun() {
        for (int run = 0; run < 5; run++) {
            billed(HERE, run, 4_000);
        }
        billed(LIGHT, 5, 3_000);
        assertThat(ProfileChoice.learned(seen, HERE, 2).profile()).isEqualTo(JvmProfile.LIGHT);
        // A run of a part tells nothing of the sum.
        seen.add(new Observation(
                "example.C0",
                6,
                Duration.ofMillis(1),
                Duration.ZERO,
                true,
                HERE.key(),
                Shape.UNKNOWN,
                Duration.ofMillis(1)));
        assertThat(ProfileChoice.learned(seen, HERE, 2).profile()).isEqualTo(JvmProfile.LIGHT);
        billed(LIGHT, 7, 9_000);
        billed(LIGHT, 8, 9_000);
        assertThat(ProfileChoice.learned(seen, HERE, 2).profile()).isEqualTo(JvmProfile.PLAIN);
    }

    /** A run of ten short classes, of which one is billed all that the JVM compiles. */
    private void billed(Environment environment, int at, long millis) {
        int first = seen.size();
        runs(environment, at, 1, 1);
        Observation one = seen.get(first + at % 10);
        seen.set(
                first + at % 10,
                new Observation(
                        one.unit(),
                        at,
                        one.duration(),
                        Duration.ZERO,
                        true,
                        environment.key(),
                        Shape.UNKNOWN,
                        Duration.ofMillis(millis)));
    }

    @Test
    void addedWorkersMakeClassesLastLongerAndNoProfileWorse() {
        runs(HERE, 0, 300, 300);
        runs(HERE, 1, 300, 300);
        // In the trial two workers were added, and four shared the two processors.
        runs(LIGHT, 2, 400, 200);
        assertThat(ProfileChoice.learned(seen, HERE, 4).profile()).isEqualTo(JvmProfile.LIGHT);
        assertThat(ProfileChoice.learned(seen, HERE, 2).profile()).isEqualTo(JvmProfile.PLAIN);
    }

    @Test
    void theLongestClassBoundsTheRun() {
        runs(HERE, 0, 10);
        runs(HERE, 1, 10);
        runs(LIGHT, 2, 5);
        seen.add(new Observation("example.Long", 1, Duration.ofSeconds(4), true, HERE.key()));
        seen.add(new Observation("example.Long", 2, Duration.ofSeconds(5), true, LIGHT.key()));
        assertThat(chosen()).isEqualTo(JvmProfile.PLAIN);
    }

    @Test
    void aClassThatFailsInTheTrialDecides() {
        runs(HERE, 0, 100);
        runs(HERE, 1, 100);
        runs(LIGHT, 2, 10);
        seen.removeIf(one -> one.unit().equals("example.C3") && one.epochMillis() == 2);
        seen.add(new Observation("example.C3", 2, Duration.ofMillis(10), false, LIGHT.key()));
        assertThat(chosen()).isEqualTo(JvmProfile.PLAIN);
        assertThat(sentence(List.of())).contains("example.C3 did not pass under light");
        seen.add(new Observation("example.C3", 3, Duration.ofMillis(10), false, HERE.key()));
        assertThat(chosen()).isEqualTo(JvmProfile.LIGHT);
    }

    @Test
    void aPartOftenRunDoesNotHideTheRest() {
        runs(HERE, 1, 100);
        runs(LIGHT, 2, 80);
        for (int run = 3; run < 20; run++) {
            seen.add(new Observation("example.C1", run, Duration.ofMillis(900), true, LIGHT.key()));
        }
        assertThat(sentence(List.of())).contains("under plain").doesNotContain("to learn");
    }

    @Test
    void otherMachinesSayNothing() {
        Environment other = new Environment("Linux", 21, 8, true);
        runs(other, 1, 100);
        runs(other.with("light"), 2, 10);
        assertThat(chosen()).isEqualTo(JvmProfile.PLAIN);
    }

    @Test
    void manyNewClassesAreMeasuredAgain() {
        runs(HERE, 1, 100);
        runs(LIGHT, 2, 100);
        runs(HERE, 3, 100);
        seen.add(new Observation("example.New", 3, Duration.ofSeconds(20), true, HERE.key()));
        assertThat(chosen()).isEqualTo(JvmProfile.LIGHT);
    }

    @Test
    void classesThatAreGoneAreForgotten() {
        seen.add(new Observation("example.Gone", 1, Duration.ofSeconds(20), true, HERE.key()));
        for (int run = 2; run <= 6; run++) {
            runs(HERE, run, 100);
        }
        runs(LIGHT, 7, 200);
        assertThat(chosen()).isEqualTo(JvmProfile.PLAIN);
    }

    @Test
    void theOrderOfWhatWasSeenDoesNotMatter() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            seen.clear();
            for (int run = 0; run < 1 + random.nextInt(5); run++) {
                runs(random.nextBoolean() ? HERE : LIGHT, run, 1 + random.nextInt(5_000));
            }
            ProfileChoice before = ProfileChoice.learned(seen, HERE, 2);
            Collections.shuffle(seen, random);
            assertThat(ProfileChoice.learned(seen, HERE, 2)).isEqualTo(before);
            assertThat(before.profile()).isNotEqualTo(JvmProfile.AUTO);
        }
    }

    @Test
    void aPartIsRunAsTheLastRunWas() {
        assertThat(ProfileChoice.last(seen, HERE)).isEqualTo(JvmProfile.PLAIN);
        runs(HERE, 1, 100);
        assertThat(ProfileChoice.last(seen, HERE)).isEqualTo(JvmProfile.PLAIN);
        runs(LIGHT, 2, 200);
        runs(new Environment("Linux", 21, 2, false), 3, 10);
        assertThat(ProfileChoice.last(seen, HERE)).isEqualTo(JvmProfile.LIGHT);
        runs(HERE, 4, 100);
        assertThat(ProfileChoice.last(seen, HERE)).isEqualTo(JvmProfile.PLAIN);
    }

    @Test
    void theLastRunCountsHoweverManyWorkersItHad() {
        runs(LIGHT, 1, 100);
        runs(HERE.with("serial"), 2, 100);
        assertThat(ProfileChoice.last(seen, HERE)).isEqualTo(JvmProfile.PLAIN);
        runs(LIGHT.with("serial"), 3, 100);
        assertThat(ProfileChoice.last(seen, HERE)).isEqualTo(JvmProfile.LIGHT);
    }

    @Test
    void aLongModuleIsNotTried() {
        runs(HERE, 1, 59_000);
        assertThat(chosen()).isEqualTo(JvmProfile.LIGHT);
        runs(HERE, 2, 61_000);
        runs(HERE, 3, 61_000);
        assertThat(chosen()).isEqualTo(JvmProfile.PLAIN);
        assertThat(sentence(List.of())).isEmpty();
    }

    @Test
    void whereHalfOfTheWorkIsThatOfLongCalculationsLightIsNotTried() {
        runs(HERE, 1, 1_500, 4_000);
        Duration lasting = Duration.ofSeconds(41);
        seen.add(calculation(HERE, lasting));
        assertThat(chosen()).isEqualTo(JvmProfile.PLAIN);
        seen.remove(seen.size() - 1);
        seen.add(calculation(HERE, lasting.minusSeconds(2)));
        assertThat(chosen()).isEqualTo(JvmProfile.LIGHT);
        // One that sleeps computes nothing.
        seen.set(
                seen.size() - 1,
                new Observation(
                        "example.Sleeps", 1, lasting, Duration.ZERO, true, HERE.key(), Shape.UNKNOWN, Duration.ZERO));
        assertThat(chosen()).isEqualTo(JvmProfile.LIGHT);
    }

    private static Observation calculation(Environment environment, Duration cpu) {
        return new Observation(
                "example.Calculates", 1, cpu, Duration.ZERO, true, environment.key(), Shape.UNKNOWN, cpu);
    }

    @Test
    void theRunInWhichAClassFellVictimSaysWhatTheNextOneDoes() {
        runs(HERE, 1, 100);
        List<Observation> failed = List.of(new Observation("example.C3", 2, Duration.ofMillis(10), false, LIGHT.key()));
        assertThat(sentence(failed))
                .endsWith("; the next run has plain ones, since example.C3 did not pass under light");
        List<Observation> passed = List.of(new Observation("example.C3", 2, Duration.ofMillis(10), true, LIGHT.key()));
        assertThat(sentence(passed)).doesNotContain("next run");
    }

    private String sentence(List<Observation> now) {
        return ProfileChoice.learned(seen, HERE, 2).sentence(seen, now, HERE);
    }

    private JvmProfile chosen() {
        return ProfileChoice.learned(seen, HERE, 2).profile();
    }

    /** A run of ten classes that take so long each. */
    private void runs(Environment environment, long at, long millis) {
        runs(environment, at, millis, 0);
    }

    private void runs(Environment environment, long at, long millis, long cpu) {
        IntStream.range(0, 10)
                .mapToObj(i -> new Observation(
                        "example.C" + i,
                        at,
                        Duration.ofMillis(millis),
                        Duration.ZERO,
                        true,
                        environment.key(),
                        Shape.UNKNOWN,
                        cpu == 0 ? null : Duration.ofMillis(cpu)))
                .forEach(seen::add);
    }
}
