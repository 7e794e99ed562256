package io.github.parallelmaven.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ForecastTest {

    @Test
    void waitingWorkIsDividedByTheWorkers() {
        assertThat(new Forecast(List.of(40L, 40L, 40L), List.of(), 0, 0, 0, 2).rest())
                .isEqualTo(Duration.ofNanos(60));
    }

    @Test
    void theLongestPieceIsALowerBound() {
        assertThat(new Forecast(List.of(100L, 10L), List.of(), 0, 0, 0, 4).rest())
                .isEqualTo(Duration.ofNanos(100));
        assertThat(new Forecast(List.of(10L), List.of(Map.entry(100L, 20L)), 0, 0, 0, 4).rest())
                .isEqualTo(Duration.ofNanos(80));
    }

    @Test
    void aRunThatIsSlowerThanExpectedStaysSlower() {
        Forecast slow = new Forecast(List.of(100L), List.of(), 900, 1900, 900, 1);
        assertThat(slow.rest()).isEqualTo(Duration.ofNanos(200));
    }

    @Test
    void overdueWorkHasNoForecast() {
        assertThat(new Forecast(List.of(), List.of(Map.entry(10L, 99L)), 0, 0, 0, 1).rest())
                .isNull();
    }

    @Test
    void nothingExpectedHasNoForecast() {
        Forecast nothing = new Forecast(List.of(), List.of(), 0, 0, 0, 1);
        assertThat(nothing.rest()).isNull();
        assertThat(nothing.share()).isZero();
    }

    @Property(tries = 200)
    void shareAndRestStayInBounds(
            @ForAll @Size(max = 20) List<@LongRange(min = 0, max = 1L << 50) Long> waiting,
            @ForAll @Size(max = 5) List<@LongRange(min = 0, max = 1L << 50) Long> inFlight,
            @ForAll @LongRange(min = 0, max = 1L << 50) long done,
            @ForAll @LongRange(min = 0, max = 1L << 50) long observed,
            @ForAll @IntRange(min = 1, max = 64) int workers) {
        List<Map.Entry<Long, Long>> flying =
                inFlight.stream().map(n -> Map.entry(n, n / 2)).toList();
        Forecast forecast = new Forecast(waiting, flying, done, observed, done, workers);
        assertThat(forecast.share()).isBetween(0.0, 1.0);
        Duration rest = forecast.rest();
        assertThat(rest == null ? Duration.ZERO : rest).isGreaterThanOrEqualTo(Duration.ZERO);
    }
}
