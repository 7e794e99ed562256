package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlowUnitsTest {

    private final List<RunEvent.UnitSlow> told = new ArrayList<>();
    private final SlowUnits slow =
            new SlowUnits(new EventStream(List.of(event -> told.add((RunEvent.UnitSlow) event)), Clock.systemUTC()));
    private long now;
    private final Pulse pulse = new Pulse(() -> now);

    @Test
    void aUnitIsCalledSlowOnceAndWithWhatItDoes() {
        slow.expect(List.of(unit("A", 4, 6, Estimate.Source.HISTORY)));
        pulse.unitBegan("A");
        pulse.testBegan(1, "A", "A.pays");
        for (int second = 0; second < 60; second++) {
            now = Duration.ofSeconds(second).toNanos();
            slow.look(2, pulse.standing(), now);
        }
        assertThat(told).hasSize(1);
        assertThat(told.get(0).took()).hasSeconds(18);
        assertThat(told.get(0).expected()).hasSeconds(4);
        assertThat(told.get(0).test()).isEqualTo("A.pays");
        assertThat(told.get(0).worker()).isEqualTo(2);
    }

    @Test
    void aGuessIsNoReasonToWarn() {
        slow.expect(List.of(unit("A", 1, 1, Estimate.Source.PRIOR)));
        pulse.unitBegan("A");
        now = Duration.ofHours(1).toNanos();
        slow.look(1, pulse.standing(), now);
        assertThat(told).isEmpty();
    }

    /** Whatever is expected: silent before the floor and before the usual, told at last. */
    @Test
    void noiseIsNotCalledSlow() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            long expected = random.nextLong(1, 600_000);
            long high = random.nextLong(expected, 3 * expected + 1);
            Duration limit = SlowPolicy.limit(new Estimate(ms(expected), ms(1), ms(high), Estimate.Source.HISTORY))
                    .orElseThrow();
            assertThat(limit).isGreaterThanOrEqualTo(SlowPolicy.FLOOR).isGreaterThanOrEqualTo(ms(2 * high));
            assertThat(limit).isLessThanOrEqualTo(ms(Math.max(5_000, 10 * expected)));
        }
    }

    private static EstimatedUnit unit(String id, int expected, int high, Estimate.Source source) {
        Estimate estimate = new Estimate(ms(expected * 1000L), ms(1), ms(high * 1000L), source);
        return new EstimatedUnit(new TestUnit(id, List.of(new TestClass(id, null, 1, 1))), estimate);
    }

    private static Duration ms(long millis) {
        return Duration.ofMillis(millis);
    }
}
