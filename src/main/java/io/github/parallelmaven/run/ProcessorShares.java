package io.github.parallelmaven.run;

import io.github.parallelmaven.history.Observation;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which part of its time a unit keeps a processor busy: nearly none where it sleeps or waits, all of it where it
 * computes, and more where the JVM compiles or collects garbage meanwhile.
 */
final class ProcessorShares {

    private final Map<String, Double> largest;

    private ProcessorShares(Map<String, Double> largest) {
        this.largest = largest;
    }

    /**
     * The largest share that was measured of each unit: where others use the processors too, a unit waits for them, and
     * its share is less than it could be.
     */
    static ProcessorShares of(List<Observation> seen) {
        Map<String, Double> largest = new HashMap<>();
        for (Observation one : seen) {
            Duration cpu = one.cpu();
            if (cpu != null && !one.duration().isZero()) {
                double share = (double) cpu.toNanos() / one.duration().toNanos();
                largest.merge(one.unit(), share, Math::max);
            }
        }
        return new ProcessorShares(largest);
    }

    /** That of a unit; all of its time where it was never measured. */
    double of(String unit) {
        return largest.getOrDefault(unit, 1.0);
    }

    /** Whether anything was measured. */
    boolean isEmpty() {
        return largest.isEmpty();
    }
}
