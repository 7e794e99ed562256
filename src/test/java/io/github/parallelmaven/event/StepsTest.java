package io.github.parallelmaven.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StepsTest {

    private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @Test
    void stepThatFailsIsNotedToo() {
        Steps steps = Steps.timedBy(clock);

        assertThatThrownBy(() -> steps.time("reading", () -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class);
        assertThat(steps.done()).containsExactly(new Steps.Step(Steps.GOAL, "reading", Instant.EPOCH, Instant.EPOCH));
    }

    @Test
    void untimedStepIsDoneAndNotNoted() {
        Steps steps = Steps.untimed();

        assertThat(steps.<Integer, RuntimeException>time("adding", () -> 2)).isEqualTo(2);
        assertThat(steps.areTimed()).isFalse();
        assertThat(steps.done()).isEmpty();
    }
}
