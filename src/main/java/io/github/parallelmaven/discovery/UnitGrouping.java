package io.github.parallelmaven.discovery;

import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Puts nested classes that were selected by themselves into the unit of the class that encloses them. */
public final class UnitGrouping {

    private UnitGrouping() {}

    /**
     * Groups classes by their top-level class.
     *
     * @param classes classes in any order, no name twice
     * @return units in the order of their first classes, together every class once
     */
    public static List<TestUnit> group(List<TestClass> classes) {
        return classes.stream()
                .collect(Collectors.groupingBy(TestClass::topLevelName, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(unit -> new TestUnit(unit.getKey(), sorted(unit.getValue())))
                .toList();
    }

    private static List<TestClass> sorted(List<TestClass> classes) {
        return classes.stream().sorted(Comparator.comparing(TestClass::name)).toList();
    }
}
