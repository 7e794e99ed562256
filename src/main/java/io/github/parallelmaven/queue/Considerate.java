package io.github.parallelmaven.queue;

import io.github.parallelmaven.model.EstimatedUnit;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;

/** Keeps relatives apart, and among the others goes by what a worker has set up. */
final class Considerate implements Choice {

    private final Relatives relatives;
    private final Affinity affinity;

    /** For all units of a run and so many workers. */
    Considerate(List<EstimatedUnit> units, int workers) {
        relatives = new Relatives(units, workers);
        affinity = new Affinity(workers);
    }

    @Override
    public int choose(int worker, NavigableMap<Integer, EstimatedUnit> lane, Duration remaining) {
        return affinity.choose(worker, relatives.mayBegin(worker, lane, remaining), remaining);
    }

    @Override
    public void taken(int worker, EstimatedUnit unit) {
        relatives.taken(worker, unit);
        affinity.taken(worker, unit);
    }

    @Override
    public void completed(int worker, EstimatedUnit unit) {
        relatives.completed(worker, unit);
    }

    @Override
    public void released(int worker, EstimatedUnit unit) {
        relatives.released(worker, unit);
    }
}
