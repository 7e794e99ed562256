package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.fork.ExitReason;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many JVMs may wait. */
class SparesTest {

    private final List<RunEvent> events = new ArrayList<>();
    private final EventStream stream = new EventStream(List.of(events::add), Clock.systemUTC());
    private final Spares spares = new Spares(true, stream);

    @Test
    void notMoreWaitThanThereIsWorkFor() {
        assertThat(spares.admit(0)).isFalse();
        assertThat(spares.admit(2)).isTrue();
        assertThat(spares.admit(2)).isTrue();
        assertThat(spares.admit(2)).isFalse();

        spares.left();
        assertThat(spares.admit(2)).isTrue();
    }

    @Test
    void whereNoneIsWantedNoneWaits() {
        assertThat(new Spares(false, stream).admit(100)).isFalse();
    }

    @Test
    void oneThatCannotStartIsToldOnceAndIsTheLast() {
        spares.failed(1, new IOException("Address already in use"));
        spares.failed(2, new IOException("Address already in use"));

        assertThat(spares.admit(100)).isFalse();
        assertThat(events).singleElement().asString().contains("Address already in use");
    }

    @Test
    void oneThatDiesWhileItWaitsIsReplacedButNotForEver() {
        ExitReason killed = new ExitReason(137, false, false, "");
        spares.died(1, killed);
        spares.died(1, killed);
        assertThat(spares.admit(1)).isTrue();

        spares.died(1, killed);
        assertThat(spares.admit(100)).isFalse();
        assertThat(events).hasSize(3).first().asString().contains("exit code 137");
    }
}
