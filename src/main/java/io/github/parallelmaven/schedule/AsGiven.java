package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import java.util.List;

/** Keeps the order it is given, from which idle workers pull: for suites that ask for an order
 * of their own, and for a single worker, of whom no order makes anything faster. */
public final class AsGiven implements SchedulingStrategy {

    /** Its name in a schedule. It is not chosen by name, but by a configured run order. */
    public static final String NAME = "run_order";

    @Override
    public Schedule schedule(List<EstimatedUnit> units, int workers) {
        return new Schedule(
                NAME,
                units,
                List.of(),
                ScheduleSimulator.predict(units, List.of(), workers),
                LowerBound.of(units, workers));
    }
}
