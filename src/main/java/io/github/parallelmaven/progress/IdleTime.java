package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.model.WorkerResult;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What the workers did with the time from the first start to the last end, added up over all of them.
 *
 * @param available the makespan times the workers
 * @param busy time with a unit in hand
 * @param before time before their first units
 * @param after time after their last units
 */
record IdleTime(Duration available, Duration busy, Duration before, Duration after) {

    /**
     * Adds it up. A worker that got no unit counts as one that started too late.
     *
     * @param figures a run in which a unit ran
     * @return the sums
     */
    static IdleTime of(RunFigures figures) {
        List<UnitResult> units = figures.slowest();
        Instant start = units.stream()
                .map(UnitResult::started)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        // The makespan is longer by the first discovery, before which no class can be said to start.
        Instant end = units.stream()
                .map(u -> u.started().plus(u.duration()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Duration busy = Duration.ZERO;
        Duration before = Duration.ZERO;
        Duration after = Duration.ZERO;
        for (WorkerResult worker : figures.result().workers()) {
            List<UnitResult> own =
                    units.stream().filter(u -> u.worker() == worker.number()).toList();
            Instant first = own.stream()
                    .map(UnitResult::started)
                    .min(Comparator.naturalOrder())
                    .orElse(end);
            Instant last = own.stream()
                    .map(u -> u.started().plus(u.duration()))
                    .max(Comparator.naturalOrder())
                    .orElse(end);
            busy = busy.plus(worker.busy());
            before = before.plus(Duration.between(start, first));
            after = after.plus(Duration.between(last, end));
        }
        return new IdleTime(figures.makespan().multipliedBy(figures.workers()), busy, before, after);
    }

    /**
     * The largest part of the time that was not busy.
     *
     * @return for example {@code 7.5 s, was an uneven end: some ended long before the last}
     */
    String largest() {
        Duration between = available.minus(busy).minus(before).minus(after);
        if (before.compareTo(after) >= 0 && before.compareTo(between) >= 0) {
            return Spans.words(before) + ", was late starts: some began long after the first";
        }
        return after.compareTo(between) >= 0
                ? Spans.words(after) + ", was an uneven end: some ended long before the last"
                : Spans.words(between) + ", was spent between classes";
    }
}
