package io.github.parallelmaven.schedule;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the parts of a class are expected to take.
 *
 * @param setUp nanoseconds that each part of the class spends besides its tests
 * @param methods nanoseconds by test method, at least two
 * @param others nanoseconds of tests that belong to none of these methods, such as those of nested classes
 */
public record MethodCosts(long setUp, SortedMap<String, Long> methods, long others) {

    /** Copies the map and refuses one that leaves nothing to split. */
    public MethodCosts {
        methods = new TreeMap<>(methods);
        if (methods.size() < 2 || setUp < 0 || others < 0) {
            throw new IllegalArgumentException(methods.size() + " methods, " + setUp + ", " + others);
        }
    }

    /** All but the set-up. */
    long bodies() {
        return others + methods.values().stream().mapToLong(Long::longValue).sum();
    }
}
