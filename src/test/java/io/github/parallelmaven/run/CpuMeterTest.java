package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class CpuMeterTest {

    private final CpuMeter meter = new CpuMeter();

    @Test
    void whatIsUsedIsDividedAmongTheUnitsThatEnd() {
        read(300, 350, 900);
        meter.begin();
        assertThat(meter.lap()).hasMillis(50);
        assertThat(meter.lap()).hasMillis(550);
    }

    @Test
    void whatIsUsedBetweenTwoBatchesBelongsToNobody() {
        read(0, 10, 500, 520);
        meter.begin();
        assertThat(meter.lap()).hasMillis(10);
        meter.begin();
        assertThat(meter.lap()).hasMillis(20);
    }

    @Test
    void whereTheSystemDoesNotTellNothingIsGuessed() {
        assertThat(meter.lap()).isNull();
        read(100, -1, 300, 350);
        meter.begin();
        assertThat(meter.lap()).isNull();
        assertThat(meter.lap()).isNull();
        assertThat(meter.lap()).hasMillis(50);
    }

    private void read(long... millis) {
        Deque<Long> readings = new ArrayDeque<>(Arrays.stream(millis).boxed().toList());
        meter.read(() -> {
            long next = readings.removeFirst();
            return next < 0 ? null : Duration.ofMillis(next);
        });
    }
}
