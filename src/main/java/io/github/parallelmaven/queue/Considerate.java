package io.github.parallelmaven.queue;

import io.github.parallelmaven.model.EstimatedUnit;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.LongSupplier;

/** Keeps relatives apart and companions together, spares the processors, and else goes by what a worker has set up. */
final class Considerate implements Choice {

    private final Relatives relatives;
    private final Companions companions;
    private final Contention contention;
    private final Affinity affinity;

    /** For all units of a run and so many workers, who share so many processors, by a clock in nanoseconds. */
    Considerate(List<EstimatedUnit> units, int workers, int processors, LongSupplier clock) {
        relatives = new Relatives(units, workers);
        companions = Companions.of(units, workers, processors, clock);
        contention = new Contention(units, processors);
        affinity = new Affinity(workers);
    }

    @Override
    public int choose(int worker, NavigableMap<Integer, EstimatedUnit> lane, Duration remaining) {
        NavigableMap<Integer, EstimatedUnit> apart = relatives.mayBegin(worker, lane, remaining);
        NavigableMap<Integer, EstimatedUnit> together = companions.mayBegin(worker, apart);
        if (together.isEmpty() && apart.size() < lane.size()) {
            // Relatives part where nothing else is left.
            together = companions.mayBegin(worker, lane);
        }
        if (together.isEmpty()) {
            return NONE;
        }
        return affinity.choose(worker, contention.mayBegin(worker, together), remaining);
    }

    @Override
    public void taken(int worker, EstimatedUnit unit) {
        relatives.taken(worker, unit);
        companions.taken(worker, unit);
        contention.taken(worker, unit);
        affinity.taken(worker, unit);
    }

    @Override
    public void completed(int worker, EstimatedUnit unit) {
        relatives.completed(worker, unit);
        companions.completed(worker, unit);
        contention.completed(worker, unit);
    }

    @Override
    public void released(int worker, EstimatedUnit unit) {
        relatives.released(worker, unit);
        companions.released(worker, unit);
        contention.released(worker, unit);
    }
}
