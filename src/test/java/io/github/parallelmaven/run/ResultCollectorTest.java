package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.Slice;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultCollectorTest {

    private static final TestUnit WHOLE = new TestUnit("x.A", List.of(new TestClass("x.A", null, 1, 3)));
    private static final TestUnit REST = WHOLE.cut(new Slice("x.A", List.of("a"), List.of("b", "c")));
    private static final TestUnit B = WHOLE.cut(new Slice("x.A", List.of("b"), List.of()));
    private static final TestUnit C = WHOLE.cut(new Slice("x.A", List.of("c"), List.of()));

    private final ResultCollector collector = new ResultCollector(
            new EventStream(List.of(), Clock.systemUTC()),
            RetryPolicy.of(0, 0),
            new RetryAccount(RetryLimits.NONE, 1),
            new FailureLimit(2));

    @Test
    void aSetUpThatFailsInEachPartOfAClassIsOneFailure() {
        collector.expect(List.of(REST, B, C));
        begin(REST, AttemptBook.SET_UP);
        begin(B, AttemptBook.SET_UP);
        assertThat(collector.step()).isEqualTo(FailureLimit.Step.GO_ON);

        end(REST);
        end(B);
        assertThat(collector.step()).isEqualTo(FailureLimit.Step.GO_ON);

        begin(C, "c");
        assertThat(collector.step()).isEqualTo(FailureLimit.Step.STOP);
    }

    @Test
    void testsThatFailInSeveralPartsOfAClassAreFailuresEach() {
        collector.expect(List.of(REST, B, C));
        begin(REST, "a");
        end(REST);
        begin(B, "b");

        assertThat(collector.step()).isEqualTo(FailureLimit.Step.STOP);
    }

    private void begin(TestUnit unit, String failing) {
        UnitInHand hand = collector.unitStarted(1, unit.id(), Instant.EPOCH);
        collector.attempt(hand, "", AttemptBookTest.attempt("x.A", failing, Outcome.ERRORED));
    }

    private void end(TestUnit unit) {
        collector.unitFinished(1, unit.id(), Duration.ofMillis(1), Map.of());
    }
}
