package io.github.parallelmaven.run;

import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.ProcessorUse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;

/**
 * Which part of its time a unit keeps a processor busy: nearly none where it sleeps or waits, all of it where it
 * computes, and more where the JVM compiles or collects garbage meanwhile.
 */
final class ProcessorShares {

    /** Processor time is counted in hundredths of a second, so that what is shorter has no share of its own. */
    private static final Duration SHORT = Duration.ofMillis(200);

    /** So many times the processor time of another execution is not the machine's doing. */
    private static final double UNLIKE = 2;

    /** So many times that of executions after others of the package is not the machine's doing either. */
    private static final double CLEAR = 1.25;

    /** So many executions alike, where nothing of the package had run before, do not tell whether another one would be. */
    private static final int FEW = 3;

    /** What the first class of a JVM has compiled and loaded for all that follow, in processor time. */
    private static final Duration FIRST = Duration.ofSeconds(2);

    private final Map<String, Double> largest;
    private final Map<String, List<Observation>> whole;
    private final String environment;
    private final boolean lasting;

    private ProcessorShares(
            Map<String, Double> largest, Map<String, List<Observation>> whole, String environment, boolean lasting) {
        this.environment = environment;
        this.lasting = lasting;
        this.largest = largest;
        this.whole = whole;
    }

    /**
     * The largest share that was measured of each unit: where others use the processors too, a unit waits for them, and
     * its share is less than it could be.
     *
     * @param seen what was observed, in any order
     * @param environment where they will run
     * @param lasting whether JVMs last, so that one unit may profit from another
     */
    static ProcessorShares of(List<Observation> seen, Environment environment, boolean lasting) {
        Map<String, Double> largest = new HashMap<>();
        Map<String, List<Observation>> whole = new HashMap<>();
        for (Observation one : seen) {
            if (one.cpu() != null && !one.duration().isZero()) {
                largest.merge(one.unit(), share(one), Math::max);
                if (one.clean() && one.duration().compareTo(SHORT) >= 0) {
                    whole.computeIfAbsent(one.unit(), unit -> new ArrayList<>()).add(one);
                }
            }
        }
        return new ProcessorShares(largest, whole, environment.key(), lasting);
    }

    /** That of a unit; all of its time where it was never measured. */
    double of(String unit) {
        return largest.getOrDefault(unit, 1.0);
    }

    /** A unit with what it asks of the processors, by executions that were whole and long enough to tell. */
    EstimatedUnit on(EstimatedUnit unit) {
        List<Observation> known = whole.getOrDefault(unit.unit().id(), List.of());
        if (known.isEmpty() || unit.nanos() == 0) {
            return unit;
        }
        Observation youngest = youngest(known);
        double share = known.stream().mapToDouble(ProcessorShares::share).max().orElse(0);
        double busy = share(youngest) * youngest.duration().toNanos() / unit.nanos();
        ProcessorUse use = ProcessorUse.measured(share, busy);
        return unit.with(lasting ? profiting(use, known, youngest) : use);
    }

    /** The last one where the units will run; of any other place where there is none. */
    private Observation youngest(List<Observation> known) {
        return Collections.max(
                known,
                Comparator.<Observation, Boolean>comparing(
                                one -> one.environment().equals(environment))
                        .thenComparing(Observation::epochMillis));
    }

    /**
     * What executions of the class as it is, in one kind of JVM, needed at most and where others of its package had run
     * before, or else at least: as far as that is more than a machine does that others use too, and more than it costs to
     * be the first in a JVM.
     * Where it never ran after others, few executions do not tell, and nobody would find out where the best is not hoped
     * for (optimism in the face of uncertainty).
     */
    private static ProcessorUse profiting(ProcessorUse use, List<Observation> known, Observation youngest) {
        List<Observation> alike = known.stream()
                .filter(one -> one.environment().equals(youngest.environment())
                        && one.shape().equals(youngest.shape()))
                .toList();
        long[] warm = alike.stream()
                .filter(Observation::warm)
                .mapToLong(ProcessorShares::cpuNanos)
                .sorted()
                .toArray();
        LongSummaryStatistics cpu =
                alike.stream().mapToLong(ProcessorShares::cpuNanos).summaryStatistics();
        if (warm.length > 0 && cpu.getMax() >= CLEAR * warm[warm.length / 2]) {
            return use.profiting(cpu.getMax(), warm[warm.length / 2] + FIRST.toNanos());
        }
        if (cpu.getMin() > 0 && cpu.getMax() >= UNLIKE * cpu.getMin()) {
            return use.profiting(cpu.getMax(), cpu.getMin() + FIRST.toNanos());
        }
        return warm.length > 0 || alike.size() > FEW ? use : use.profiting(cpu.getMax(), FIRST.toNanos());
    }

    private static double share(Observation one) {
        return (double) cpuNanos(one) / one.duration().toNanos();
    }

    private static long cpuNanos(Observation one) {
        return Objects.requireNonNullElse(one.cpu(), Duration.ZERO).toNanos();
    }

    /** Whether anything was measured. */
    boolean isEmpty() {
        return largest.isEmpty();
    }
}
