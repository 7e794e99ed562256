package io.github.parallelmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastRunTest {

    @Test
    void runsAreWhatWasObservedAtOneTime() {
        List<Observation> seen = new ArrayList<>();
        for (long run : List.of(2_000L, 1_000L)) {
            for (int i = 0; i < 5; i++) {
                seen.add(observed("x.C" + i, run, i > 0 || run == 1_000, "linux"));
            }
        }
        // Of an older run most is forgotten, and Surefire's times are no run of ours.
        seen.add(observed("x.C0", 500, true, "linux"));
        seen.add(observed("x.C0", 100, true, SurefireTimes.ENVIRONMENT));

        assertThat(PastRun.of(seen))
                .containsExactly(
                        new PastRun(Instant.ofEpochMilli(1_000), "linux", 5, 0, Duration.ofMillis(50)),
                        new PastRun(Instant.ofEpochMilli(2_000), "linux", 5, 1, Duration.ofMillis(50)));
        assertThat(PastRun.of(List.of())).isEmpty();
    }

    private static Observation observed(String unit, long epochMillis, boolean clean, String environment) {
        return new Observation(unit, epochMillis, Duration.ofMillis(10), clean, environment);
    }
}
