package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import java.time.Duration;
import java.util.List;

/**
 * What is expected of a run that workers join while the processors idle. Its units were measured beside others that were
 * added, which makes each of them last longer and the run no longer.
 */
public final class ElasticMakespan {

    private ElasticMakespan() {}

    /**
     * Shortens what is expected to what all workers need that there may be, if they share the processors.
     *
     * @param schedule the schedule with its range, from which workers pull
     * @param most how many workers there may be, at least 1
     * @param processors how many these share, at least 1
     * @return the same units in the same order, with times that are never longer; what was never measured is taken to
     *     compute on one processor
     */
    public static Schedule of(Schedule schedule, int most, int processors) {
        List<EstimatedUnit> order = schedule.order();
        double predicted = schedule.predicted().toNanos();
        double shared = SharedProcessors.makespan(order, Math.min(most, Math.max(1, order.size())), processors);
        double part = predicted == 0 ? 1 : Math.min(1, shared / predicted);
        return new Schedule(
                schedule.strategy(),
                order,
                schedule.pins(),
                part(schedule.predicted(), part),
                part(schedule.low(), part),
                part(schedule.high(), part),
                schedule.lowerBound());
    }

    private static Duration part(Duration time, double part) {
        return Duration.ofNanos(Math.round(part * time.toNanos()));
    }
}
