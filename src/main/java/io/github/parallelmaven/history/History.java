package io.github.parallelmaven.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Observations by module, the last {@value #KEPT} clean ones, those that {@linkplain Observation#isDearerThan were dearer}
 * than all younger ones, and the last {@value #KEPT_UNCLEAN} others of each unit and environment, none of them much older
 * than the youngest of its module. An immutable value. Merging is commutative, associative and idempotent (it keeps the
 * youngest of a union, and its maxima from there, by rules that forget the older ones first), so files of several machines
 * may be merged in any order and more than once.
 */
public final class History {

    /** How many clean observations of one unit in one environment are kept. */
    public static final int KEPT = 8;

    /** How many others are kept beside them, which tell that the unit failed lately and little else. */
    public static final int KEPT_UNCLEAN = 2;

    /** Classes that were deleted and machines that are gone would otherwise stay for ever. */
    private static final long FORGOTTEN_MILLIS = Duration.ofDays(400).toMillis();

    private static final History EMPTY = new History(new TreeMap<>());

    private final SortedMap<String, ModuleRows> modules;

    private History(SortedMap<String, ModuleRows> modules) {
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
                : new History(new TreeMap<>(Map.of(module, ModuleRows.of(observations, History::youngest))));
    }

    /**
     * Joins two histories.
     *
     * @param other another history
     * @return a history of what both know
     */
    public History merge(History other) {
        SortedMap<String, ModuleRows> merged = new TreeMap<>(modules);
        other.modules.forEach((module, rows) -> merged.merge(module, rows, (a, b) -> a.with(b, History::youngest)));
        return new History(merged);
    }

    /**
     * What is known about a module.
     *
     * @param module key of the module
     * @return its observations by unit, then environment, then from old to young; empty if the module is unknown
     */
    public List<Observation> of(String module) {
        ModuleRows rows = modules.get(module);
        return rows == null ? List.of() : rows.list();
    }

    /**
     * The modules, each with what it is packed as.
     *
     * @param packer packs one, where that was not asked for before
     */
    <E extends Exception> List<byte[]> packed(ModuleRows.Packer<E> packer) throws E {
        List<byte[]> all = new ArrayList<>(modules.size());
        for (Map.Entry<String, ModuleRows> module : modules.entrySet()) {
            all.add(module.getValue().packed(module.getKey(), packer));
        }
        return all;
    }

    /**
     * Leaves out what is said to be of the future, as a machine says whose clock is ahead. It would pass for the
     * youngest until that time has come, and make all that is right too old to be kept.
     *
     * @param epochMillis the latest time to believe
     * @return a history without younger observations
     */
    public History until(long epochMillis) {
        boolean allBefore = modules.values().stream()
                .flatMap(ModuleRows::stream)
                .allMatch(seen -> seen.epochMillis() <= epochMillis);
        return allBefore ? this : upTo(epochMillis);
    }

    private History upTo(long epochMillis) {
        return modules.entrySet().stream()
                .map(module -> of(
                        module.getKey(),
                        module.getValue().stream()
                                .filter(seen -> seen.epochMillis() <= epochMillis)
                                .toList()))
                .reduce(EMPTY, History::merge);
    }

    /**
     * The modules that this history knows.
     *
     * @return their keys, sorted
     */
    public List<String> modules() {
        return List.copyOf(modules.keySet());
    }

    /** Walks from young to old and removes what need not be kept. */
    private static NavigableSet<Observation> youngest(NavigableSet<Observation> observations) {
        long newest =
                observations.stream().mapToLong(Observation::epochMillis).max().orElse(0);
        List<Observation> surplus = new ArrayList<>();
        Observation previous = null;
        Observation dearest = null;
        int clean = 0;
        int unclean = 0;
        for (Observation next : observations.descendingSet()) {
            if (previous == null || !next.isOfRow(previous)) {
                dearest = null;
                clean = 0;
                unclean = 0;
            }
            clean += next.clean() ? 1 : 0;
            unclean += next.clean() ? 0 : 1;
            boolean dearer = next.isDearerThan(dearest);
            dearest = dearer ? next : dearest;
            boolean among = dearer || (next.clean() ? clean <= KEPT : unclean <= KEPT_UNCLEAN);
            if (!among || newest - next.epochMillis() > FORGOTTEN_MILLIS) {
                surplus.add(next);
            }
            previous = next;
        }
        // One by one, since what is kept is mostly all.
        surplus.forEach(observations::remove);
        return observations;
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
