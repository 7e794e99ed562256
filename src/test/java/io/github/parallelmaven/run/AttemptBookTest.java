package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.Tally;
import io.github.parallelmaven.model.TestCase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AttemptBookTest {

    private final AttemptBook book = new AttemptBook();

    @Test
    void idsTellTestsOfOneNameApart() {
        add("1", "same", Outcome.FAILED);
        add("2", "same", Outcome.FAILED);
        book.nextRound();
        add("1", "same", Outcome.PASSED);
        add("2", "same", Outcome.FAILED);

        assertThat(tests())
                .containsExactly(List.of(Outcome.FAILED, Outcome.PASSED), List.of(Outcome.FAILED, Outcome.FAILED));
        assertThat(book.failures(attempt -> true)).isEqualTo(1);
    }

    @Test
    void twoOfOneIdInOneRoundAreTwoTests() {
        add("1", "same", Outcome.FAILED);
        add("1", "same", Outcome.PASSED);

        assertThat(tests()).containsExactly(List.of(Outcome.FAILED), List.of(Outcome.PASSED));
    }

    @Test
    void whatHasNoIdIsATestOfItsOwnInEachRound() {
        add("", "executionError", Outcome.ERRORED);
        book.nextRound();
        add("", "executionError", Outcome.ERRORED);

        assertThat(tests()).hasSize(2);
    }

    @Test
    void aTestKeepsTheNameThatItHadFirst() {
        add("1", "at 12:00", Outcome.FAILED);
        book.nextRound();

        assertThat(add("1", "at 12:01", Outcome.PASSED).test().name()).isEqualTo("at 12:00");
    }

    @Test
    void aSetUpIsMendedOnlyByAPassedTestOfItsClass() {
        add("class", "initializationError", Outcome.ERRORED);
        book.nextRound();
        add("test", "a", Outcome.FAILED);
        assertThat(book.closeRound(Set.of("class"))).isEmpty();

        book.nextRound();
        add("test", "a", Outcome.PASSED);
        assertThat(book.closeRound(Set.of("test")))
                .singleElement()
                .satisfies(mended -> assertThat(mended.number()).isEqualTo(2))
                .satisfies(mended -> assertThat(mended.outcome()).isEqualTo(Outcome.PASSED));
        assertThat(book.closeRound(Set.of("test"))).isEmpty();
    }

    @Test
    void aSetUpThatWasNotRepeatedIsNotMended() {
        add("nested", "initializationError", Outcome.ERRORED);
        add("other", "a", Outcome.FAILED);
        book.nextRound();
        add("other", "a", Outcome.PASSED);

        assertThat(book.closeRound(Set.of("other"))).isEmpty();
    }

    @Test
    void whatPassesAgainCountsAgain() {
        add("1", "feature", Outcome.PASSED);
        book.nextRound();
        add("1", "feature", Outcome.PASSED);

        assertThat(tests()).containsExactly(List.of(Outcome.PASSED), List.of(Outcome.PASSED));
    }

    @Property(tries = 200)
    void noAttemptIsLostAndRepetitionsJoinTheirTest(@ForAll @Size(max = 9) List<@IntRange(max = 20) Integer> rounds) {
        AttemptBook mine = new AttemptBook();
        int attempts = 0;
        int widest = 0;
        for (int width : rounds) {
            for (int i = 0; i < width; i++) {
                mine.add("id" + i, attempt("A", "same", Outcome.FAILED));
            }
            attempts += width;
            widest = Math.max(widest, width);
            mine.nextRound();
        }
        assertThat(mine.of("A")).hasSize(attempts);
        assertThat(Tally.byTest(mine.of("A"))).hasSize(widest);
    }

    private Attempt add(String id, String name, Outcome outcome) {
        return book.add(id, attempt("A", name, outcome));
    }

    private List<List<Outcome>> tests() {
        return Tally.byTest(book.of("A")).stream()
                .map(attempts -> attempts.stream().map(Attempt::outcome).toList())
                .toList();
    }

    static Attempt attempt(String suite, String name, Outcome outcome) {
        return new Attempt(
                new TestCase(suite, suite, name, null),
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
