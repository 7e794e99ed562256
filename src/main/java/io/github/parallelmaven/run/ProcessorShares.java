package io.github.parallelmaven.run;

import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.ProcessorUse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which part of its time a unit keeps a processor busy: nearly none where it sleeps or waits, all of it where it
 * computes, and more where the JVM compiles or collects garbage meanwhile.
 */
final class ProcessorShares {

    /** Processor time is counted in hundredths of a second, so that what is shorter has no share of its own. */
    private static final Duration SHORT = Duration.ofMillis(200);

    private final Map<String, Double> largest;
    private final Map<String, Observation> youngest;

    private ProcessorShares(Map<String, Double> largest, Map<String, Observation> youngest) {
        this.largest = largest;
        this.youngest = youngest;
    }

    /**
     * The largest share that was measured of each unit: where others use the processors too, a unit waits for them, and
     * its share is less than it could be.
     */
    static ProcessorShares of(List<Observation> seen) {
        Map<String, Double> largest = new HashMap<>();
        Map<String, Observation> youngest = new HashMap<>();
        for (Observation one : seen) {
            Duration cpu = one.cpu();
            if (cpu != null && !one.duration().isZero()) {
                double share = (double) cpu.toNanos() / one.duration().toNanos();
                largest.merge(one.unit(), share, Math::max);
                youngest.merge(one.unit(), one, (a, b) -> a.epochMillis() > b.epochMillis() ? a : b);
            }
        }
        return new ProcessorShares(largest, youngest);
    }

    /** That of a unit; all of its time where it was never measured. */
    double of(String unit) {
        return largest.getOrDefault(unit, 1.0);
    }

    /** A unit with what it asks of the processors, as far as it takes long enough for that to be known. */
    EstimatedUnit on(EstimatedUnit unit) {
        String id = unit.unit().id();
        Observation last = youngest.get(id);
        Duration cpu = last == null ? null : last.cpu();
        if (last == null || cpu == null || last.duration().compareTo(SHORT) < 0 || unit.nanos() == 0) {
            return unit;
        }
        double busy = (double) cpu.toNanos() / unit.nanos();
        return new EstimatedUnit(unit.unit(), unit.estimate(), ProcessorUse.measured(of(id), busy));
    }

    /** Whether anything was measured. */
    boolean isEmpty() {
        return largest.isEmpty();
    }
}
