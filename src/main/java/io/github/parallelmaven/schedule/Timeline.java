package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.TestUnit;
import java.time.Duration;
import java.util.List;

/**
 * What each worker did, or would do, from the start of the first unit on.
 *
 * @param workers one list a worker, the first of worker 1, each from early to late
 */
public record Timeline(List<List<Slot>> workers) {

    /** Copies the lists. */
    public Timeline {
        workers = workers.stream().map(List::copyOf).toList();
    }

    /**
     * A unit in its time.
     *
     * @param unit the unit
     * @param start when it begins
     * @param end when it ends, not before it begins
     */
    public record Slot(TestUnit unit, Duration start, Duration end) {}

    /**
     * From the first start to the last end.
     *
     * @return zero if nothing was done
     */
    public Duration makespan() {
        return workers.stream()
                .flatMap(List::stream)
                .map(Slot::end)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
