package io.github.parallelmaven.shard;

import io.github.parallelmaven.model.TestClass;
import java.util.List;

/**
 * A unit in a plan.
 *
 * @param id its id
 * @param classes binary names of the test classes that it holds, sorted, at least one
 * @param micros how long it is expected to take, in microseconds
 * @param measured whether earlier runs say so; if not, it is a guess
 * @param shard number of the shard that runs it, from 1
 */
public record PlannedUnit(String id, List<String> classes, long micros, boolean measured, int shard) {

    /** Copies the list. */
    public PlannedUnit {
        classes = List.copyOf(classes);
    }

    /**
     * The top-level classes that the unit is about: several where a strategy keeps classes together.
     *
     * @return binary names, sorted, at least one
     */
    public List<String> topLevelNames() {
        return classes.stream().map(TestClass::topLevelName).distinct().sorted().toList();
    }
}
