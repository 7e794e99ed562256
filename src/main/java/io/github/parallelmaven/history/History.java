package io.github.parallelmaven.history;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Observations by module, the last {@value #KEPT} of each unit and environment. An immutable value. Merging is
 * commutative, associative and idempotent (it keeps the largest few of a union under a total order), so files of
 * several machines may be merged in any order and more than once.
 */
public final class History {

    /** How many observations of one unit in one environment are kept. */
    public static final int KEPT = 8;

    private static final History EMPTY = new History(new TreeMap<>());

    private final SortedMap<String, NavigableSet<Observation>> modules;

    private History(SortedMap<String, NavigableSet<Observation>> modules) {
        this.modules = modules;
    }

    /**
     * A history without observations.
     *
     * @return the neutral element of {@link #merge}
     */
    public static History empty() {
        return EMPTY;
    }

    /**
     * A history of one module.
     *
     * @param module key of the module
     * @param observations what was observed, in any order
     * @return a history of the youngest of them
     */
    public static History of(String module, Collection<Observation> observations) {
        return observations.isEmpty()
                ? EMPTY
                : new History(new TreeMap<>(Map.of(module, youngest(new TreeSet<>(observations)))));
    }

    /**
     * Joins two histories.
     *
     * @param other another history
     * @return a history of what both know
     */
    public History merge(History other) {
        SortedMap<String, NavigableSet<Observation>> merged = new TreeMap<>(modules);
        other.modules.forEach((module, observations) -> merged.merge(module, observations, History::union));
        return new History(merged);
    }

    /**
     * What is known about a module.
     *
     * @param module key of the module
     * @return its observations by unit, then environment, then from old to young; empty if the module is unknown
     */
    public List<Observation> of(String module) {
        return List.copyOf(modules.getOrDefault(module, Collections.emptyNavigableSet()));
    }

    /**
     * The modules that this history knows.
     *
     * @return their keys, sorted
     */
    public List<String> modules() {
        return List.copyOf(modules.keySet());
    }

    private static NavigableSet<Observation> union(NavigableSet<Observation> one, NavigableSet<Observation> other) {
        NavigableSet<Observation> both = new TreeSet<>(one);
        both.addAll(other);
        return youngest(both);
    }

    /** Walks from young to old and drops what comes after the last that is kept. */
    private static NavigableSet<Observation> youngest(NavigableSet<Observation> observations) {
        NavigableSet<Observation> kept = new TreeSet<>();
        Observation previous = null;
        int run = 0;
        for (Observation next : observations.descendingSet()) {
            boolean sameRun = previous != null
                    && previous.unit().equals(next.unit())
                    && previous.environment().equals(next.environment());
            run = sameRun ? run + 1 : 1;
            if (run <= KEPT) {
                kept.add(next);
            }
            previous = next;
        }
        return kept;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History history && modules.equals(history.modules);
    }

    @Override
    public int hashCode() {
        return modules.hashCode();
    }

    @Override
    public String toString() {
        return modules.toString();
    }
}
