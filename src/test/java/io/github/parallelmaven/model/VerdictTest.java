package io.github.parallelmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    /** Attempts by their first letters, small ones for attempts alone. */
    @ParameterizedTest
    @CsvSource({
        "P, PASSED",
        "S, SKIPPED",
        "F, FAILED",
        "E, ERRORED",
        "C, CRASHED",
        "T, TIMED_OUT",
        "FP, FLAKY",
        "FFp, TOGETHER",
        "EFp, TOGETHER",
        "FFfp, FLAKY",
        "Fp, FLAKY",
        "Cp, FLAKY",
        "Tp, FLAKY",
        "FCp, TOGETHER",
        "FFf, FAILED",
        "FFe, ERRORED",
        "FFc, CRASHED",
        "FFt, TIMED_OUT",
        "Ctf, CRASHED",
        "p, PASSED"
    })
    void isReadFromTheAttempts(String letters, Verdict verdict) {
        assertThat(Verdict.of(attempts(letters))).isEqualTo(verdict);
    }

    @Test
    void mendedOnesCountAsFlakesAndDeadOnesAsErrors() {
        assertThat(Counts.of(List.of(Verdict.values()))).isEqualTo(new Counts(8, 1, 3, 1, 2));
    }

    @Property
    void noTestBothBreaksTheBuildAndIsMended(@ForAll List<Outcome> shared, @ForAll List<Outcome> alone) {
        List<Attempt> attempts = new ArrayList<>();
        shared.forEach(outcome -> attempts.add(attempt(outcome)));
        alone.forEach(outcome -> attempts.add(attempt(outcome).byItself()));
        if (attempts.isEmpty()) {
            return;
        }
        Verdict verdict = Verdict.of(attempts);
        boolean failed = attempts.stream().anyMatch(a -> a.outcome().isBad());
        boolean passed = attempts.stream().anyMatch(a -> a.outcome() == Outcome.PASSED);
        assertThat(verdict.isBad()).isEqualTo(failed && !passed);
        assertThat(verdict.isMended()).isEqualTo(failed && passed);
    }

    private static List<Attempt> attempts(String letters) {
        return letters.chars()
                .mapToObj(letter -> {
                    Attempt attempt = attempt(outcome(Character.toUpperCase(letter)));
                    return Character.isLowerCase(letter) ? attempt.byItself() : attempt;
                })
                .toList();
    }

    private static Outcome outcome(int letter) {
        return List.of(Outcome.values()).stream()
                .filter(outcome -> outcome.name().charAt(0) == letter)
                .findFirst()
                .orElseThrow();
    }

    private static Attempt attempt(Outcome outcome) {
        return new Attempt(
                new TestCase("A", "A", "a", null),
                1,
                outcome,
                Instant.EPOCH,
                Duration.ZERO,
                null,
                null,
                CapturedText.EMPTY,
                CapturedText.EMPTY);
    }
}
