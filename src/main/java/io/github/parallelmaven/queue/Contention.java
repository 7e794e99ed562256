package io.github.parallelmaven.queue;

import io.github.parallelmaven.model.EstimatedUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;

/**
 * Leaves long units that compute to as many workers as there are processors. A worker beyond these is there to use what
 * they leave, as long as one of them sleeps or waits. With a long unit it would take the processors from the others for
 * longer than that, and load and compile anew what one of them may have loaded and compiled by then.
 */
final class Contention {

    /** There is room for a unit if it asks for no more than is left of the processors, and this. */
    private static final double ROOM = 0.25;

    /** A unit is short if it takes no more than this part of what the processors have to do yet. */
    private static final double SHORT = 1.0 / 16;

    /** A unit that takes more than this part of it must not wait any longer. */
    private static final double URGENT = 0.75;

    /** So many times as long as the workers the processors must have to do, or else what counts is who begins early. */
    private static final double BOUND = 1.1;

    private final int processors;
    private final Map<Integer, Map<String, EstimatedUnit>> held = new HashMap<>();

    /** Processor time of what waits or is held, in nanoseconds. */
    private long undone;

    /** How long what waits or is held takes one after the other, in nanoseconds. */
    private long length;

    /** For all units of a run, and so many processors. */
    Contention(List<EstimatedUnit> units, int processors) {
        this.processors = processors;
        undone = units.stream().mapToLong(EstimatedUnit::cpuNanos).sum();
        length = units.stream().mapToLong(EstimatedUnit::unhinderedNanos).sum();
    }

    /**
     * What a worker may begin of the units that wait.
     *
     * @param worker who asks, from 1
     * @param lane what waits for it, by place; not empty
     * @return a part of the lane, or all of it; never empty
     */
    NavigableMap<Integer, EstimatedUnit> mayBegin(int worker, NavigableMap<Integer, EstimatedUnit> lane) {
        EstimatedUnit first = lane.firstEntry().getValue();
        double left = (double) undone / processors;
        if (worker <= processors
                || !first.use().isKnown()
                || first.unhinderedNanos() > URGENT * left
                || left < BOUND * length / (1 + beside(worker).count())
                || hasRoom(worker, first)) {
            return lane;
        }
        NavigableMap<Integer, EstimatedUnit> fitting =
                Lanes.part(lane, unit -> unit.use().waits() || unit.unhinderedNanos() <= SHORT * left);
        return fitting.isEmpty() ? lane : fitting;
    }

    /** Takes note of what a worker has. */
    void taken(int worker, EstimatedUnit unit) {
        held.computeIfAbsent(worker, key -> new HashMap<>()).put(unit.unit().id(), unit);
    }

    /** Takes note of what is done. */
    void completed(int worker, EstimatedUnit unit) {
        released(worker, unit);
        undone -= unit.cpuNanos();
        length -= unit.unhinderedNanos();
    }

    /** Takes note of what waits again. */
    void released(int worker, EstimatedUnit unit) {
        held.computeIfPresent(worker, (key, units) -> {
            units.remove(unit.unit().id());
            return units.isEmpty() ? null : units;
        });
    }

    private boolean hasRoom(int worker, EstimatedUnit unit) {
        double others = beside(worker).mapToDouble(Contention::asked).sum();
        return others + Math.min(processors, asked(unit)) <= processors + ROOM;
    }

    /** What the others have that have anything. */
    private Stream<Map<String, EstimatedUnit>> beside(int worker) {
        return held.entrySet().stream()
                .filter(entry -> entry.getKey() != worker)
                .map(Map.Entry::getValue);
    }

    /** A worker runs one after the other of what it has. */
    private static double asked(Map<String, EstimatedUnit> units) {
        return units.values().stream().mapToDouble(Contention::asked).max().orElse(0);
    }

    private static double asked(EstimatedUnit unit) {
        return unit.use().isKnown() ? unit.use().share() : 1;
    }
}
