package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.TestCase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestTimesTest {

    @Test
    void whatIsNotInATestIsSetUp() {
        assertThat(outside(1000, ran(400, 100), ran(600, 250))).isEqualTo(Duration.ofMillis(650));
        assertThat(outside(1000)).isEqualTo(Duration.ofMillis(1000));
    }

    @Test
    void aTestThatNeverBeganTookNothing() {
        assertThat(outside(1000, ran(400, 100), attempt(500, null))).isEqualTo(Duration.ofMillis(900));
    }

    @Test
    void ofTestsAtTheSameTimeNothingIsTold() {
        assertThat(outside(1000, ran(100, 300), ran(200, 300))).isEqualTo(Duration.ZERO);
        assertThat(outside(1000, ran(0, 900), ran(100, 10), ran(200, 10))).isEqualTo(Duration.ZERO);
        assertThat(outside(1000, ran(0, 900), ran(0, 900))).isEqualTo(Duration.ZERO);
    }

    @Test
    void startsAreKnownToTheMillisecondOnly() {
        assertThat(outside(1000, ran(100, 101), ran(200, 100))).isEqualTo(Duration.ofMillis(799));
    }

    private static Duration outside(long whole, Attempt... tests) {
        return TestTimes.outside(Duration.ofMillis(whole), List.of(tests));
    }

    private static Attempt ran(long start, long millis) {
        return attempt(start, Duration.ofMillis(millis));
    }

    private static Attempt attempt(long start, Duration duration) {
        return new Attempt(
                new TestCase("x.ATest", "x.ATest", "at" + start, null),
                1,
                Outcome.PASSED,
                Instant.ofEpochMilli(start),
                duration,
                null,
                null,
                CapturedText.EMPTY,
                CapturedText.EMPTY);
    }
}
