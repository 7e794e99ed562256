package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventStreamTest {

    private final List<RunEvent> heard = new ArrayList<>();

    @Test
    void aListenerThatThrowsKeepsNobodyElseFromHearing() {
        RunListener broken = event -> {
            throw new IllegalStateException("no more paper");
        };
        EventStream events = new EventStream(List.of(broken, heard::add), Clock.systemUTC());

        events.emit(at -> new RunEvent.RunStarted(at, 1));
        events.emit(at -> new RunEvent.RunStarted(at, 1));

        assertThat(heard).hasSize(2);
        assertThat(events.faults()).singleElement().asString().contains("RunStarted", "no more paper");
    }
}
