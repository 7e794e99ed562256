package io.github.parallelmaven.discovery;

import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts nested classes that were selected by themselves into the unit of the class that encloses them. */
public final class UnitGrouping {

    private UnitGrouping() {}

    /**
     * Groups classes by their top-level class.
     *
     * @param classes classes in any order, no name twice
     * @return units ordered by id, together every class once
     */
    public static List<TestUnit> group(List<TestClass> classes) {
        return classes.stream()
                .sorted(Comparator.comparing(TestClass::name))
                .collect(Collectors.groupingBy(TestClass::topLevelName, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(unit -> new TestUnit(unit.getKey(), unit.getValue()))
                .toList();
    }
}
