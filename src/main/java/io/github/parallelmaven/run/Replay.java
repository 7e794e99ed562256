package io.github.parallelmaven.run;

import io.github.parallelmaven.model.RanUnit;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the units of an earlier JVM again. */
final class Replay {

    private Replay() {}

    /**
     * Puts units in the order of an earlier JVM, and leaves out what it did not run.
     *
     * @param found all units that there are, whole
     * @param wanted what that JVM ran
     * @return the same units and parts in the same order
     * @throws io.github.parallelmaven.problem.ParallelException if one is not there
     */
    static List<TestUnit> of(List<TestUnit> found, List<RanUnit> wanted) {
        Map<String, TestUnit> byName = new TreeMap<>();
        found.forEach(unit -> byName.put(unit.id(), unit));
        List<String> missing = wanted.stream()
                .map(RanUnit::name)
                .filter(name -> !byName.containsKey(name))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.UNKNOWN_ORDER.with(
                    "of that run",
                    "these of its classes are not among the tests: "
                            + missing.stream().limit(3).collect(Collectors.joining(", "))
                            + (missing.size() > 3 ? ", ..." : ""));
        }
        List<TestUnit> units = new ArrayList<>();
        for (RanUnit ran : wanted) {
            TestUnit whole = byName.get(ran.name());
            if (whole != null) {
                units.add(ran.slice() == null ? whole : whole.cut(ran.slice()));
            }
        }
        return units;
    }
}
