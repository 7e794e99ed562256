package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {

    @ParameterizedTest
    @CsvSource({
        "90s, PT90S",
        "5m, PT5M",
        "1h30m, PT90M",
        "2H, PT2H",
        "1h1m1s, PT3661S",
        "PT1.5S, PT1.5S",
        "pt2m, PT2M",
        "P1D, PT24H"
    })
    void timesAreReadAsUsersWriteThem(String text, Duration time) {
        assertThat(TimeSpan.of("parallel.testTimeout", text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0s", "5", "5 m", "m", "soon", "-5m", "1m1h", "PT0S", "PT-5S", "P", "P99999D"})
    void otherTimesAreRefused(String text) {
        assertThatThrownBy(() -> TimeSpan.of("parallel.testTimeout", text))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("parallel.testTimeout")
                .hasMessageContaining("90s, 5m or 1h30m");
    }

    @Test
    void noTimeIsNoLimit() {
        assertThat(TimeSpan.limit("parallel.testTimeout", null)).isZero();
        assertThat(TimeSpan.limit("parallel.testTimeout", " ")).isZero();
        assertThat(TimeSpan.limit("parallel.testTimeout", "0")).isZero();
        assertThat(TimeSpan.limit("parallel.testTimeout", "2s")).hasSeconds(2);
    }
}
