package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.run.RetryLimits.Standing;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryLimitsTest {

    @Test
    void withoutLimitsNothingIsRefused() {
        assertThat(RetryLimits.NONE.refusal(standing(1_000_000, 99, 100, 1_000_000, 1_000_000), false))
                .isEmpty();
    }

    @Test
    void aCountIsSpentByFurtherTestsAlone() {
        RetryLimits limits = new RetryLimits(Quota.of("b", "2"), Quota.NONE);
        assertThat(limits.refusal(standing(1, 0, 1, 9, 3), false)).isEmpty();
        assertThat(limits.refusal(standing(2, 0, 1, 9, 3), false).orElseThrow()).contains("parallel.retryBudget=2");
        assertThat(limits.refusal(standing(2, 0, 1, 9, 3), true)).isEmpty();
    }

    @Test
    void aShareOfTimeIsSpentByAll() {
        RetryLimits limits = new RetryLimits(Quota.of("b", "10%"), Quota.NONE);
        assertThat(limits.refusal(standing(5, 10, 100, 9, 3), true)).isEmpty();
        assertThat(limits.refusal(standing(5, 11, 100, 9, 3), true)).isPresent();
    }

    @Test
    void aShareOfFailuresCountsFromTenOn() {
        RetryLimits limits = new RetryLimits(Quota.NONE, Quota.of("f", "20%"));
        assertThat(limits.refusal(standing(0, 0, 1, 9, 9), false)).isEmpty();
        assertThat(limits.refusal(standing(0, 0, 1, 49, 10), false).orElseThrow())
                .isEqualTo("too many had failed: 10 of 49 (parallel.retryMaxFailed=20%)");
        assertThat(limits.refusal(standing(0, 0, 1, 50, 10), false)).isEmpty();
    }

    /** What is refused once stays refused while more fails and more is spent. */
    @Property
    void worseNeverAllowsMore(
            @ForAll @IntRange(max = 50) int count,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(max = 60) int retried,
            @ForAll @IntRange(max = 100) int spent,
            @ForAll @IntRange(max = 60) int failed,
            @ForAll @IntRange(max = 5) int more) {
        RetryLimits limits = new RetryLimits(new Quota(count, percent), new Quota(count, percent));
        if (limits.refusal(standing(retried, spent, 100, 60, failed), false).isPresent()) {
            assertThat(limits.refusal(
                            standing(retried + more, spent + more, 100, 60, Math.min(60, failed + more)), false))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"20; 20", "10%; 10%", "20,10%; 20,10%", " 10 % , 20; 20,10%", "''; ''", "0; 0"})
    void aQuotaIsWrittenAsItWasRead(String text, String written) {
        assertThat(Quota.of("parameter", text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "ten", "101%", "1,", "1;2", "%", "1.5%"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Quota.of("parallel.retryBudget", text))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("parallel.retryBudget");
    }

    private static Standing standing(int retried, int spent, int elapsed, int tests, int failed) {
        return new Standing(retried, Duration.ofSeconds(spent), Duration.ofSeconds(elapsed), tests, failed);
    }
}
