package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForkTimesTest {

    @Test
    void whatEndedJvmsHaveUsedStaysInTheSum() {
        ForkTimes times = new ForkTimes();
        assertThat(times.total(Map.of(7L, Duration.ofSeconds(1)))).hasSeconds(1);
        assertThat(times.total(Map.of(7L, Duration.ofSeconds(3), 8L, Duration.ofSeconds(2))))
                .hasSeconds(5);
        assertThat(times.total(Map.of(8L, Duration.ofSeconds(4)))).hasSeconds(7);
        assertThat(times.total(Map.of())).hasSeconds(7);
    }

    @Test
    void aNumberThatIsUsedAgainTakesNothingAway() {
        ForkTimes times = new ForkTimes();
        times.total(Map.of(7L, Duration.ofSeconds(5)));
        assertThat(times.total(Map.of(7L, Duration.ofSeconds(1)))).hasSeconds(5);
        assertThat(times.total(Map.of(7L, Duration.ofSeconds(2)))).hasSeconds(6);
    }

    @Test
    void whoWasBusySinceTheLastLookIsCounted() {
        ForkTimes times = new ForkTimes();
        times.total(Map.of(7L, Duration.ofSeconds(5), 8L, Duration.ofSeconds(5)));
        Map<Long, Duration> now =
                Map.of(7L, Duration.ofSeconds(6), 8L, Duration.ofMillis(5_100), 9L, Duration.ofSeconds(1));
        assertThat(times.busy(now, Duration.ofMillis(250))).isEqualTo(2);
    }
}
