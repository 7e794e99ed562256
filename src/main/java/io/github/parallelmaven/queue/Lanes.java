package io.github.parallelmaven.queue;

import io.github.parallelmaven.model.EstimatedUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Parts of what waits. */
final class Lanes {

    /** So many units are looked at, which bounds the time of a choice. */
    private static final int LOOK = 512;

    /** So many units to choose from are enough. */
    private static final int FREE = 32;

    private Lanes() {}

    /**
     * The first units that wait and are of a kind.
     *
     * @param lane what waits, by place
     * @param which says of a unit whether it is
     * @return a part of the lane, which may be empty
     */
    static NavigableMap<Integer, EstimatedUnit> part(
            NavigableMap<Integer, EstimatedUnit> lane, Predicate<EstimatedUnit> which) {
        return lane.entrySet().stream()
                .limit(LOOK)
                .filter(entry -> which.test(entry.getValue()))
                .limit(FREE)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }
}
