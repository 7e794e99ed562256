package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import java.util.Comparator;
import java.util.List;

/** The order behind most strategies: what takes long starts early, so that short units fill the end evenly (LPT). */
public final class LongestFirst {

    private static final Comparator<EstimatedUnit> ORDER = Comparator.comparingLong(EstimatedUnit::nanos)
            .reversed()
            .thenComparing(estimated -> estimated.unit().id());

    private LongestFirst() {}

    /**
     * Makes a schedule from which workers pull.
     *
     * @param strategy name of the strategy that asks
     * @param units units with their estimates
     * @param workers number of workers, at least 1
     * @return longest first, equal ones by id
     */
    public static Schedule schedule(String strategy, List<EstimatedUnit> units, int workers) {
        List<EstimatedUnit> order = units.stream().sorted(ORDER).toList();
        return new Schedule(
                strategy,
                order,
                List.of(),
                ScheduleSimulator.predict(order, List.of(), workers),
                LowerBound.of(order, workers));
    }
}
