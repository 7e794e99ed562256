package io.github.parallelmaven.run;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Divides the processor time of one JVM among the units that it runs, by readings from outside when something begins
 * and when a unit ends: the JVM itself would have to load the classes of its management for that.
 */
final class CpuMeter {

    private Supplier<@Nullable Duration> counter = () -> null;
    private @Nullable Duration last;

    /** Has these readings taken from now on. */
    void read(Supplier<@Nullable Duration> total) {
        counter = total;
    }

    /** The JVM is given something after it had nothing to do. */
    void begin() {
        last = counter.get();
    }

    /**
     * Ends a lap.
     *
     * @return what was used since the last one, or since the beginning; {@code null} where the system does not tell
     */
    @Nullable
    Duration lap() {
        Duration before = last;
        Duration now = counter.get();
        last = now;
        return before == null || now == null || now.compareTo(before) < 0 ? null : now.minus(before);
    }
}
