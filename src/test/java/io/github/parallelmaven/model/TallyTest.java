package io.github.parallelmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    private static List<Verdict> verdicts(Attempt... attempts) {
        return Tally.verdicts(new ClassResult("A", 1, Instant.EPOCH, Duration.ZERO, List.of(attempts), Map.of(), null));
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
