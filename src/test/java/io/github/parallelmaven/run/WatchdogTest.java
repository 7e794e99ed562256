package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    private final List<String> expired = new ArrayList<>();
    private OptionalLong since = OptionalLong.empty();

    @Test
    void onlyWhatExceedsItsTimeIsEndedAndOnlyOnce() {
        try (Watchdog watchdog = new Watchdog(Duration.ofNanos(10))) {
            watchdog.watch(watched());
            watchdog.tick(1_000);
            since = OptionalLong.of(1_000);
            watchdog.tick(1_009);
            assertThat(expired).isEmpty();

            watchdog.tick(1_010);
            watchdog.tick(1_020);
            assertThat(expired).containsExactly("after PT0.00000001S");
        }
    }

    @Test
    void whatCameOnHasItsTimeAnew() {
        try (Watchdog watchdog = new Watchdog(Duration.ofNanos(10))) {
            watchdog.watch(watched());
            for (long now = 0; now < 100; now += 9) {
                since = OptionalLong.of(now);
                watchdog.tick(now + 9);
            }
        }
        assertThat(expired).isEmpty();
    }

    @Test
    void whatIsForgottenIsLeftAlone() {
        Watchdog.Watched one = watched();
        since = OptionalLong.of(0);
        try (Watchdog watchdog = new Watchdog(Duration.ofNanos(10))) {
            watchdog.watch(one);
            watchdog.forget(one);
            watchdog.tick(100);
        }
        assertThat(expired).isEmpty();
    }

    private Watchdog.Watched watched() {
        return new Watchdog.Watched() {
            @Override
            public OptionalLong sinceNanos() {
                return since;
            }

            @Override
            public void expire(Duration limit) {
                expired.add("after " + limit);
            }
        };
    }
}
