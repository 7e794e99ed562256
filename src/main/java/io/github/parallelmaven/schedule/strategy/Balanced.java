package io.github.parallelmaven.schedule.strategy;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.schedule.LongestFirst;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import java.util.List;

/** Longest unit first, pulled by whoever is idle: wrong estimates cost little, since nothing is dealt beforehand. */
public final class Balanced implements SchedulingStrategy {

    /** Its name in the catalogue. */
    public static final String NAME = "balanced";

    @Override
    public Schedule schedule(List<EstimatedUnit> units, int workers) {
        return LongestFirst.schedule(NAME, units, workers);
    }
}
