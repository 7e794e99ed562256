package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import java.util.List;

/** A way to order units, and to deal them out if it must. */
@FunctionalInterface
public interface SchedulingStrategy {

    /**
     * Makes a schedule. The result depends on the arguments alone, and not on the order of the units.
     *
     * @param units units with their estimates, no id twice; may be empty
     * @param workers number of workers, at least 1
     * @return a schedule of every class of the units once; a strategy may merge units but not split them
     */
    Schedule schedule(List<EstimatedUnit> units, int workers);
}
