package io.github.parallelmaven.queue;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import java.time.Duration;
import java.util.List;

/** Schedules made for tests. */
final class Schedules {

    private Schedules() {}

    /** Units in the order given, pinned to nobody. */
    static Schedule pulled(List<EstimatedUnit> order) {
        return new Schedule("as_given", order, List.of(), Duration.ZERO, Duration.ZERO);
    }

    /** What a queue gives a worker that asks now. */
    static String next(WorkQueue queue, int worker) {
        return queue.claim(worker, Duration.ZERO, 1).get(0).unit().id();
    }
}
