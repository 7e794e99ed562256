package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Slice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Cuts a class into parts of about equal length, longest method first. Each method is in one part; one is the rest. */
public final class ClassSplitter {

    private ClassSplitter() {}

    /**
     * Cuts a class.
     *
     * @param whole the class
     * @param costs what its methods take
     * @param parts number of parts wanted, at least 2; there are never more than methods
     * @return the parts, the rest first; the same for the same input
     */
    public static List<EstimatedUnit> cut(EstimatedUnit whole, MethodCosts costs, int parts) {
        List<Part> bins = new ArrayList<>();
        for (int i = 0; i < Math.min(parts, costs.methods().size()); i++) {
            bins.add(new Part());
        }
        // A method that no byte code shows runs in the rest, so what else is there is there from the start.
        bins.get(0).nanos = costs.others();
        Comparator<Map.Entry<String, Long>> longestFirst = Map.Entry.comparingByValue(Comparator.reverseOrder());
        costs.methods().entrySet().stream()
                .sorted(longestFirst.thenComparing(Map.Entry.comparingByKey()))
                .forEach(method -> shortest(bins).add(method));
        // A part without a method would be no part: with less to do than all others it costs nothing to join them.
        bins.subList(1, bins.size()).removeIf(part -> part.methods.isEmpty());
        return bins.stream()
                .map(part -> estimated(whole, costs, slice(whole, costs, part, part == bins.get(0)), part.nanos))
                .toList();
    }

    /** Of the shortest parts the one with the fewest methods, so that methods of no time are spread too. */
    private static Part shortest(List<Part> bins) {
        return bins.stream()
                .min(Comparator.comparingLong((Part part) -> part.nanos).thenComparingInt(part -> part.methods.size()))
                .orElseThrow();
    }

    private static Slice slice(EstimatedUnit whole, MethodCosts costs, Part part, boolean rest) {
        List<String> others = new ArrayList<>();
        if (rest) {
            others.addAll(costs.methods().keySet());
            others.removeAll(part.methods);
        }
        return new Slice(whole.unit().id(), List.copyOf(part.methods), others);
    }

    /** As doubtful as the estimate of the class. */
    private static EstimatedUnit estimated(EstimatedUnit whole, MethodCosts costs, Slice slice, long bodies) {
        Estimate estimate = whole.estimate();
        double expected = Math.max(1, estimate.expected().toNanos());
        double nanos = costs.setUp() + bodies;
        return new EstimatedUnit(
                whole.unit().cut(slice),
                new Estimate(
                        duration(nanos),
                        duration(nanos * estimate.low().toNanos() / expected),
                        duration(nanos * estimate.high().toNanos() / expected),
                        estimate.source()),
                whole.use());
    }

    private static Duration duration(double nanos) {
        return Duration.ofNanos(Math.round(nanos));
    }

    /** A part in the making. */
    private static final class Part {
        private final SortedSet<String> methods = new TreeSet<>();
        private long nanos;

        void add(Map.Entry<String, Long> method) {
            methods.add(method.getKey());
            nanos += method.getValue();
        }
    }
}
