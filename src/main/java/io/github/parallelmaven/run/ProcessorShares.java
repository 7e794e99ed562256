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

    private final Map<String, Observation> youngest;

    private ProcessorShares(Map<String, Observation> youngest) {
        this.youngest = youngest;
    }

    /** What the youngest observation of each unit says that was measured. */
    static ProcessorShares of(List<Observation> seen) {
        Map<String, Observation> youngest = new HashMap<>();
        for (Observation one : seen) {
            if (one.cpu() != null && !one.duration().isZero()) {
                youngest.merge(one.unit(), one, (a, b) -> a.epochMillis() >= b.epochMillis() ? a : b);
            }
        }
        return new ProcessorShares(youngest);
    }

    /** That of a unit; all of its time where it was never measured. */
    double of(String unit) {
        Observation one = youngest.get(unit);
        Duration cpu = one == null ? null : one.cpu();
        return one == null || cpu == null
                ? 1
                : (double) cpu.toNanos() / one.duration().toNanos();
    }

    /** Whether anything was measured. */
    boolean isEmpty() {
        return youngest.isEmpty();
    }
}
