package io.github.parallelmaven.run;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Gives every listener every event, one at a time and in order, whichever worker's thread it comes from. A listener that
 * throws hears on, and keeps neither the others from hearing nor the tests from running.
 */
final class EventStream {

    private final List<RunListener> listeners;
    private final Clock clock;
    private final Set<String> faults = new LinkedHashSet<>();
    private boolean over;

    EventStream(List<RunListener> listeners, Clock clock) {
        this.listeners = List.copyOf(listeners);
        this.clock = clock;
    }

    /** Nothing follows the end of the run, whatever somebody who watched it has still to say. */
    synchronized void emit(Function<Instant, RunEvent> event) {
        if (over) {
            return;
        }
        RunEvent value = event.apply(clock.instant());
        over = value instanceof RunEvent.RunFinished;
        for (RunListener listener : listeners) {
            try {
                listener.on(value);
            } catch (RuntimeException | Error e) {
                faults.add(listener.called() + " failed while it was told of a "
                        + value.getClass().getSimpleName() + ": " + e);
            }
        }
    }

    /** What listeners threw, a sentence each, none twice. */
    synchronized List<String> faults() {
        return List.copyOf(faults);
    }
}
