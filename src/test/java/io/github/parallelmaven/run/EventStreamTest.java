package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import io.github.parallelmaven.model.Judgement;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventStreamTest {

    private final List<RunEvent> heard = new ArrayList<>();

    @Test
    void nothingFollowsTheEnd() {
        RunResult result = new RunResult(
                null,
                Instant.EPOCH,
                Duration.ZERO,
                Duration.ZERO,
                new Schedule("as_given", List.of(), List.of(), Duration.ZERO, Duration.ZERO),
                List.of(),
                List.of(),
                List.of(),
                Judgement.NONE,
                "");
        EventStream events = new EventStream(List.of(heard::add), Clock.systemUTC());

        events.emit(at -> new RunEvent.RunFinished(at, result));
        events.emit(at -> new RunEvent.Asked(at, List.of(), "too late"));

        assertThat(heard).singleElement().isInstanceOf(RunEvent.RunFinished.class);
    }

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
