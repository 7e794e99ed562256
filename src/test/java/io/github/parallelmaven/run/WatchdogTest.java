package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    private final Watchdog watchdog = new Watchdog();
    private final List<Long> looks = new ArrayList<>();

    @AfterEach
    void close() {
        watchdog.close();
    }

    @Test
    void whatNeedsNoFurtherLookGetsNone() {
        watchdog.watch(nanoTime -> looks.add(nanoTime) && nanoTime < 20);
        for (long now = 10; now < 50; now += 10) {
            watchdog.tick(now);
        }
        assertThat(looks).containsExactly(10L, 20L);
    }

    @Test
    void whatIsForgottenIsLeftAlone() {
        Watchdog.Watched one = looks::add;
        watchdog.watch(one);
        watchdog.forget(one);
        watchdog.tick(100);
        assertThat(looks).isEmpty();
    }

    @Test
    void aLookThatFailsDoesNotEndTheOthers() {
        watchdog.watch(nanoTime -> {
            throw new IllegalStateException("cannot look");
        });
        watchdog.watch(looks::add);
        watchdog.tick(10);
        watchdog.tick(20);
        assertThat(looks).containsExactly(10L, 20L);
    }
}
