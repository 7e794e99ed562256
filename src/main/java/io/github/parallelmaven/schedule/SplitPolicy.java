package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.EstimatedUnit;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides which classes are worth splitting, and into how many parts. It tries several lengths of parts, plays each
 * choice through, longest first, and keeps the best one if that is clearly better than to split nothing. What it costs
 * to set up a class once more is in each part's time, so a choice in which it does not pay loses by itself.
 */
public final class SplitPolicy {

    /** Lengths of parts that are tried, as fractions of a worker's fair share. */
    private static final double[] LENGTHS = {1, 0.5, 0.25, 0.125};

    /** Only so many of the longest classes can keep a run from ending. */
    private static final int CANDIDATES = 64;

    /** A class shorter than this part of a fair share finds its place between others. */
    private static final double LONG = 0.5;

    /** The gain must be this part of the makespan: estimates are not better than that. */
    private static final double GAIN = 0.05;

    /** About what it takes to start a JVM, which splitting may cause. */
    private static final Duration LEAST_GAIN = Duration.ofMillis(250);

    /** How much the longest unit counts besides the makespan: where it takes longer than expected, it is what hurts. */
    private static final double DOUBT = 0.1;

    private SplitPolicy() {}

    /**
     * Splits what is worth it.
     *
     * @param units whole units with their estimates, in any order
     * @param costs tells of a unit what its methods take; empty for one that must stay whole. Asked for long ones only
     * @param workers number of workers, at least 1
     * @return the units, those that are split replaced by their parts; the same for the same input
     */
    public static List<EstimatedUnit> split(
            List<EstimatedUnit> units, Function<EstimatedUnit, Optional<MethodCosts>> costs, int workers) {
        long total = units.stream().mapToLong(EstimatedUnit::nanos).sum();
        double share = (double) total / workers;
        Map<EstimatedUnit, MethodCosts> candidates = candidates(units, costs, share);
        long[] lengths = units.stream().mapToLong(EstimatedUnit::nanos).sorted().toArray();
        Plan whole = Plan.of(lengths, Map.of(), workers);
        Plan best = whole;
        for (double length : LENGTHS) {
            Map<EstimatedUnit, List<EstimatedUnit>> cuts = new LinkedHashMap<>();
            for (Map.Entry<EstimatedUnit, MethodCosts> candidate : candidates.entrySet()) {
                int parts = parts(candidate.getValue(), length * share);
                // Without a further cut there would be nothing new to try.
                if (parts > 1) {
                    EstimatedUnit unit = candidate.getKey();
                    cuts.put(unit, ClassSplitter.cut(unit, candidate.getValue(), parts));
                    Plan plan = Plan.of(lengths, cuts, workers);
                    best = plan.score() < best.score() ? plan : best;
                }
            }
        }
        long gain = whole.nanos - best.nanos;
        return gain >= Math.max(GAIN * whole.nanos, (double) LEAST_GAIN.toNanos()) ? replaced(units, best.cuts) : units;
    }

    /** The longest units that may be split, from long to short. */
    private static Map<EstimatedUnit, MethodCosts> candidates(
            List<EstimatedUnit> units, Function<EstimatedUnit, Optional<MethodCosts>> costs, double share) {
        Map<EstimatedUnit, MethodCosts> candidates = new LinkedHashMap<>();
        units.stream()
                .filter(unit -> unit.nanos() > LONG * share)
                .sorted(Comparator.comparingLong(EstimatedUnit::nanos)
                        .reversed()
                        .thenComparing(unit -> unit.unit().id()))
                .limit(CANDIDATES)
                .forEach(unit -> costs.apply(unit).ifPresent(found -> candidates.put(unit, found)));
        return candidates;
    }

    private static List<EstimatedUnit> replaced(
            List<EstimatedUnit> units, Map<EstimatedUnit, List<EstimatedUnit>> cuts) {
        return units.stream()
                .flatMap(unit -> cuts.getOrDefault(unit, List.of(unit)).stream())
                .toList();
    }

    /** So many that none is longer than wanted, though a part shall not be set up longer than it tests. */
    private static int parts(MethodCosts costs, double length) {
        double bodies = Math.max(1, Math.max(length - costs.setUp(), (double) costs.setUp()));
        return (int) Math.min(costs.methods().size(), Math.ceil(costs.bodies() / bodies));
    }

    /** A choice and what it would take. Of many units it changes only a few, so the others are sorted only once. */
    private static final class Plan {
        private final Map<EstimatedUnit, List<EstimatedUnit>> cuts;
        private final long nanos;
        private final long longest;

        private Plan(Map<EstimatedUnit, List<EstimatedUnit>> cuts, long[] longestFirst, int workers) {
            this.cuts = cuts;
            this.nanos = makespan(longestFirst, workers);
            this.longest = longestFirst.length == 0 ? 0 : longestFirst[0];
        }

        /**
         * Plays a choice.
         *
         * @param lengths nanoseconds of all whole units, ascending
         * @param cuts those that are split, and their parts
         * @param workers number of workers
         */
        static Plan of(long[] lengths, Map<EstimatedUnit, List<EstimatedUnit>> cuts, int workers) {
            long[] gone = cuts.keySet().stream()
                    .mapToLong(EstimatedUnit::nanos)
                    .sorted()
                    .toArray();
            long[] come = cuts.values().stream()
                    .flatMap(List::stream)
                    .mapToLong(EstimatedUnit::nanos)
                    .sorted()
                    .toArray();
            return new Plan(Map.copyOf(cuts), merged(lengths, gone, come), workers);
        }

        /** Merges ascending lengths to descending ones. */
        private static long[] merged(long[] lengths, long[] gone, long[] come) {
            long[] merged = new long[lengths.length - gone.length + come.length];
            int left = lengths.length - 1;
            int less = gone.length - 1;
            int more = come.length - 1;
            for (int at = 0; at < merged.length; at++) {
                while (less >= 0 && lengths[left] == gone[less]) {
                    left--;
                    less--;
                }
                merged[at] = more >= 0 && (left < 0 || come[more] > lengths[left]) ? come[more--] : lengths[left--];
            }
            return merged;
        }

        private static long makespan(long[] order, int workers) {
            LoadHeap loads = new LoadHeap(workers);
            for (int worker = 0; worker < workers; worker++) {
                loads.add(0, worker);
            }
            long makespan = 0;
            for (long nanos : order) {
                long end = loads.load() + nanos;
                loads.replaceFirst(end, loads.bin());
                makespan = Math.max(makespan, end);
            }
            return makespan;
        }

        double score() {
            return nanos + DOUBT * longest;
        }
    }
}
