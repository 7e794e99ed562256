package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureLimitTest {

    @ParameterizedTest(name = "limit {0}, settled {1}, pending {2}: {3}")
    @CsvSource({
        "0, 9, 9, GO_ON",
        "2, 0, 0, GO_ON",
        "2, 1, 0, GO_ON",
        "2, 1, 1, SETTLE",
        "2, 0, 5, SETTLE",
        "2, 2, 0, STOP",
        "2, 2, 3, STOP",
    })
    void aRunStopsForWhatIsSettled(int limit, int settled, int pending, FailureLimit.Step step) {
        assertThat(new FailureLimit(limit).decide(settled, pending)).isEqualTo(step);
    }

    @Property
    void pendingFailuresAloneNeverStopARun(
            @ForAll @IntRange(max = 20) int limit,
            @ForAll @IntRange(max = 20) int settled,
            @ForAll @IntRange(max = 20) int pending) {
        boolean stops = new FailureLimit(limit).decide(settled, pending) == FailureLimit.Step.STOP;
        assertThat(stops).isEqualTo(new FailureLimit(limit).decide(settled, 0) == FailureLimit.Step.STOP);
    }
}
