package io.github.parallelmaven.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Adds up the processor time of JVMs of which some end and others begin. What one used after the last look at it is
 * lost with it.
 */
final class ForkTimes {

    private final Map<Long, Duration> last = new HashMap<>();
    private Duration total = Duration.ZERO;

    /**
     * Counts those that were busy since the last look.
     *
     * @param used what each JVM that lives has used since its start, by process id
     * @param least what a busy one has used since then at the least
     * @return how many have
     */
    int busy(Map<Long, Duration> used, Duration least) {
        return (int) used.entrySet().stream()
                .filter(one -> one.getValue()
                                .minus(last.getOrDefault(one.getKey(), Duration.ZERO))
                                .compareTo(least)
                        >= 0)
                .count();
    }

    /**
     * Takes a look.
     *
     * @param used what each JVM that lives has used since its start, by process id
     * @return what all that ever were looked at have used
     */
    Duration total(Map<Long, Duration> used) {
        used.forEach((pid, now) -> {
            Duration more = now.minus(last.getOrDefault(pid, Duration.ZERO));
            total = more.isNegative() ? total : total.plus(more);
        });
        last.clear();
        last.putAll(used);
        return total;
    }
}
