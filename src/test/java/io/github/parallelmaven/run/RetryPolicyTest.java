package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.Outcome;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetryPolicyTest {

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"FAILED", "ERRORED"})
    void whatFailedIsRepeated(Outcome outcome) {
        assertThat(RetryPolicy.of(1, 0).next(0, List.of(attempt("a", outcome)))).containsExactly("a");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"FAILED", "ERRORED"},
            mode = EnumSource.Mode.EXCLUDE)
    void anythingElseIsNot(Outcome outcome) {
        assertThat(RetryPolicy.of(1, 0).next(0, List.of(attempt("a", outcome)))).isEmpty();
    }

    @Test
    void whatHasNoIdCannotBeRepeated() {
        assertThat(RetryPolicy.of(1, 0).next(0, List.of(attempt("", Outcome.FAILED), attempt("b", Outcome.FAILED))))
                .containsExactly("b");
    }

    @Property(tries = 200)
    void neverMoreRoundsThanAllowedAndNeverOneWithoutAFailure(
            @ForAll @IntRange(max = 5) int rounds, @ForAll List<Outcome> outcomes) {
        int done = 0;
        RetryPolicy policy = RetryPolicy.of(rounds, 0);
        List<Map.Entry<String, Attempt>> latest =
                outcomes.stream().map(outcome -> attempt("id", outcome)).toList();
        while (!policy.next(done, latest).isEmpty()) {
            done++;
        }
        boolean fails = outcomes.contains(Outcome.FAILED) || outcomes.contains(Outcome.ERRORED);
        assertThat(done).isEqualTo(fails ? rounds : 0);
    }

    private static Map.Entry<String, Attempt> attempt(String id, Outcome outcome) {
        return Map.entry(id, AttemptBookTest.attempt("A", "test", outcome));
    }
}
