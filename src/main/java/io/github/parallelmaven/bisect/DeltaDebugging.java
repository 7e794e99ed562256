package io.github.parallelmaven.bisect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The minimizing algorithm {@code ddmin} of A. Zeller and R. Hildebrandt, Simplifying and Isolating Failure-Inducing
 * Input, IEEE Transactions on Software Engineering 28 (2), 2002.
 *
 * @param <T> what a failure may depend on
 */
final class DeltaDebugging<T> {

    private final Predicate<List<T>> oracle;
    private final Map<List<T>, Boolean> known = new HashMap<>();

    /**
     * Begins.
     *
     * @param oracle tells whether the failure shows with just these, in this order; never asked twice about the same
     */
    DeltaDebugging(Predicate<List<T>> oracle) {
        this.oracle = oracle;
    }

    /** Asks the oracle, or remembers what it said. */
    boolean fails(List<T> some) {
        Boolean said = known.get(some);
        if (said == null) {
            said = oracle.test(some);
            known.put(List.copyOf(some), said);
        }
        return said;
    }

    /**
     * Leaves out as much as it can.
     *
     * @param failing what the failure shows with, no element twice
     * @return a part of it, in the same order, with which the failure shows, and with which it does not as soon as any
     *     one element is left out
     */
    List<T> minimal(List<T> failing) {
        List<T> left = List.copyOf(failing);
        int parts = 2;
        while (left.size() >= 2) {
            List<List<T>> cut = cut(left, Math.min(parts, left.size()));
            Optional<List<T>> part = cut.stream().filter(this::fails).findFirst();
            Optional<List<T>> rest = part.isPresent() ? part : firstRest(left, cut);
            if (rest.isPresent()) {
                parts = part.isPresent() ? 2 : Math.max(2, cut.size() - 1);
                left = rest.get();
            } else if (cut.size() < left.size()) {
                parts = 2 * cut.size();
            } else {
                return left;
            }
        }
        // The paper takes for granted that nothing does not fail; a single element is left out if it does.
        return left.size() == 1 && fails(List.of()) ? List.of() : left;
    }

    private Optional<List<T>> firstRest(List<T> all, List<List<T>> cut) {
        int from = 0;
        for (List<T> part : cut) {
            List<T> rest = new ArrayList<>(all.subList(0, from));
            rest.addAll(all.subList(from + part.size(), all.size()));
            if (fails(rest)) {
                return Optional.of(rest);
            }
            from += part.size();
        }
        return Optional.empty();
    }

    /** Parts as equal as possible, none of them empty. */
    private static <T> List<List<T>> cut(List<T> all, int parts) {
        List<List<T>> cut = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= parts; i++) {
            int to = (int) ((long) all.size() * i / parts);
            cut.add(all.subList(from, to));
            from = to;
        }
        return cut;
    }
}
