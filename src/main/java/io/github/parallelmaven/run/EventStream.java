package io.github.parallelmaven.run;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Gives every listener every event, one at a time and in order, whichever worker's thread it comes from. */
final class EventStream {

    private final List<RunListener> listeners;
    private final Clock clock;

    EventStream(List<RunListener> listeners, Clock clock) {
        this.listeners = List.copyOf(listeners);
        this.clock = clock;
    }

    synchronized void emit(Function<Instant, RunEvent> event) {
        RunEvent value = event.apply(clock.instant());
        for (RunListener listener : listeners) {
            listener.on(value);
        }
    }
}
