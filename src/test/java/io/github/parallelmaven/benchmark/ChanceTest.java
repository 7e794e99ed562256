package io.github.parallelmaven.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChanceTest {

    private static final int DRAWS = 20_000;

    @Test
    void oneOfTwentyDrawsIsBeyondEitherEndOfTheEstimate() {
        Estimate estimate = new Estimate(
                Duration.ofSeconds(10), Duration.ofSeconds(8), Duration.ofSeconds(15), Estimate.Source.HISTORY);

        long[] drawn = drawn(estimate);

        assertThat(share(drawn, Duration.ZERO, estimate.low())).isCloseTo(0.05, within(0.005));
        assertThat(share(drawn, estimate.high(), Duration.ofDays(1))).isCloseTo(0.05, within(0.005));
    }

    /** One standard deviation, as it is documented. */
    @Test
    void madeUpTestsDifferByAThirdOrLessTwoTimesOfThree() {
        Estimate estimate =
                new SyntheticSuite(Distribution.EQUAL, 1, 1).units().get(0).estimate();

        Duration most = Duration.ofNanos(Math.round(1e9 * Math.exp(0.3)));
        Duration least = Duration.ofNanos(Math.round(1e9 * Math.exp(-0.3)));

        assertThat(share(drawn(estimate), least, most)).isCloseTo(0.683, within(0.012));
    }

    private static long[] drawn(Estimate estimate) {
        TestUnit unit = new TestUnit("x.ATest", List.of(new TestClass("x.ATest", null, 0, 1)));
        return new Chance(Collections.nCopies(DRAWS, new EstimatedUnit(unit, estimate)), 5).nanos(0);
    }

    private static double share(long[] drawn, Duration above, Duration below) {
        return (double) Arrays.stream(drawn)
                        .filter(nanos -> above.toNanos() < nanos && nanos < below.toNanos())
                        .count()
                / drawn.length;
    }
}
