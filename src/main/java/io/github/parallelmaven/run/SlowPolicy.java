package io.github.parallelmaven.run;

import io.github.parallelmaven.model.Estimate;
import java.time.Duration;
import java.util.Optional;

/** From when on a unit that still runs is called slow. */
final class SlowPolicy {

    /** Below it nobody needs to know. */
    static final Duration FLOOR = Duration.ofSeconds(5);

    /**
     * So many times what only one of twenty executions exceeds: a machine that does something else beside makes all
     * classes slower by less.
     */
    private static final int FACTOR = 3;

    private SlowPolicy() {}

    /**
     * Decides.
     *
     * @param estimate what is known of the unit
     * @return the time after which it is slow; empty where no earlier run has shown how long it takes
     */
    static Optional<Duration> limit(Estimate estimate) {
        if (estimate.source() != Estimate.Source.HISTORY) {
            return Optional.empty();
        }
        Duration unusual = max(estimate.high(), estimate.expected()).multipliedBy(FACTOR);
        return Optional.of(max(unusual, FLOOR));
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
