package io.github.parallelmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void anotherTestOfTheSameNameExcusesNobody() {
        assertThat(verdicts(attempt(Outcome.FAILED, 1), attempt(Outcome.PASSED, 1)))
                .containsExactly(Verdict.FAILED, Verdict.PASSED);
    }

    @Test
    void aRepetitionThatPassesMakesATestFlaky() {
        assertThat(verdicts(attempt(Outcome.FAILED, 1), attempt(Outcome.PASSED, 2)))
                .containsExactly(Verdict.FLAKY);
    }

    /** Whoever passes over classes of which there is nothing to be said finds what others find. */
    @Test
    void nothingRemarkableIsPassedOver() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            List<Attempt> attempts = IntStream.range(0, random.nextInt(5))
                    .mapToObj(one -> attempt(
                            random.nextBoolean() ? Outcome.PASSED : any(random), random.nextInt(4) == 0 ? 2 : 1))
                    .toList();
            ClassResult suite = result(attempts);
            List<Verdict> verdicts = Tally.verdicts(suite);

            assertThat(Tally.counts(suite)).isEqualTo(Counts.of(verdicts));
            assertThat(Tally.remarkable(List.of(unit(suite)))
                            .map(Verdict::of)
                            .filter(verdict -> verdict != Verdict.PASSED))
                    .containsExactlyElementsOf(verdicts.stream()
                            .filter(verdict -> verdict != Verdict.PASSED)
                            .toList());
        }
    }

    private static Outcome any(Random random) {
        return Outcome.values()[random.nextInt(Outcome.values().length)];
    }

    private static UnitResult unit(ClassResult suite) {
        TestUnit unit = new TestUnit("A", List.of(new TestClass("A", null, 1, 1)));
        return new UnitResult(unit, 1, UnitResult.Fate.RAN, Instant.EPOCH, Duration.ZERO, List.of(suite));
    }

    private static List<Verdict> verdicts(Attempt... attempts) {
        return Tally.verdicts(result(List.of(attempts)));
    }

    private static ClassResult result(List<Attempt> attempts) {
        return new ClassResult("A", 1, Instant.EPOCH, Duration.ZERO, attempts, Map.of(), null);
    }

    private static Attempt attempt(Outcome outcome, int number) {
        return new Attempt(
                new TestCase("A", "A", "same", null),
                1,
                outcome,
                Instant.EPOCH,
                Duration.ZERO,
                null,
                null,
                CapturedText.EMPTY,
                CapturedText.EMPTY,
                number,
                false);
    }
}
