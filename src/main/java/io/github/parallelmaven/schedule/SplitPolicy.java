package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.EstimatedUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
        Map<String, MethodCosts> known = new HashMap<>();
        List<EstimatedUnit> candidates = units.stream()
                .filter(unit -> unit.nanos() > LONG * share)
                .sorted(Comparator.comparingLong(EstimatedUnit::nanos)
                        .reversed()
                        .thenComparing(unit -> unit.unit().id()))
                .limit(CANDIDATES)
                .filter(unit -> {
                    Optional<MethodCosts> found = costs.apply(unit);
                    found.ifPresent(c -> known.put(unit.unit().id(), c));
                    return found.isPresent();
                })
                .toList();
        Plan whole = Plan.of(units, workers);
        Plan best = whole;
        for (double length : LENGTHS) {
            for (int count = 1; count <= candidates.size(); count++) {
                List<EstimatedUnit> chosen = candidates.subList(0, count);
                Plan plan = Plan.of(replaced(units, chosen, known, length * share), workers);
                best = plan.score() < best.score() ? plan : best;
            }
        }
        long gain = whole.nanos - best.nanos;
        return gain >= Math.max(GAIN * whole.nanos, (double) LEAST_GAIN.toNanos()) ? best.units : units;
    }

    private static List<EstimatedUnit> replaced(
            List<EstimatedUnit> units, List<EstimatedUnit> chosen, Map<String, MethodCosts> known, double length) {
        List<EstimatedUnit> replaced = new ArrayList<>();
        for (EstimatedUnit unit : units) {
            MethodCosts costs = known.get(unit.unit().id());
            int parts = costs == null || !chosen.contains(unit) ? 1 : parts(costs, length);
            replaced.addAll(parts < 2 || costs == null ? List.of(unit) : ClassSplitter.cut(unit, costs, parts));
        }
        return List.copyOf(replaced);
    }

    /** So many that none is longer than wanted, though a part shall not be set up longer than it tests. */
    private static int parts(MethodCosts costs, double length) {
        double bodies = Math.max(1, Math.max(length - costs.setUp(), (double) costs.setUp()));
        return (int) Math.min(costs.methods().size(), Math.ceil(costs.bodies() / bodies));
    }

    /** A choice and what it would take. */
    private static final class Plan {
        private final List<EstimatedUnit> units;
        private final long nanos;
        private final long longest;

        private Plan(List<EstimatedUnit> units, long nanos, long longest) {
            this.units = units;
            this.nanos = nanos;
            this.longest = longest;
        }

        static Plan of(List<EstimatedUnit> units, int workers) {
            return new Plan(
                    units,
                    LongestFirst.schedule("", units, workers).predicted().toNanos(),
                    units.stream().mapToLong(EstimatedUnit::nanos).max().orElse(0));
        }

        double score() {
            return nanos + DOUBT * longest;
        }
    }
}
