package io.github.parallelmaven.progress;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is and how long it will go on, from expectations and what came of them so far. All times are
 * nanoseconds.
 *
 * @param waiting expectations of the units that nobody has begun
 * @param inFlight by expectation and age: the units in hand
 * @param done sum of the expectations of the units that ended
 * @param observed what the measured ones among those took
 * @param foreseen what had been expected of these same ones
 * @param workers number of workers, at least 1
 */
record Forecast(
        Collection<Long> waiting,
        Collection<Map.Entry<Long, Long>> inFlight,
        long done,
        long observed,
        long foreseen,
        int workers) {

    /**
     * Part of the expected work that is done. A unit in hand counts with its age, never with more than its expectation.
     *
     * @return from 0 to 1; 0 where nothing is expected
     */
    double share() {
        double total = total();
        double begun = inFlight.stream()
                .mapToLong(u -> Math.min(u.getKey(), u.getValue()))
                .sum();
        return total == 0 ? 0 : (done + begun) / total;
    }

    /**
     * The time still needed: all the work that is left divided by the workers, but never less than the longest piece.
     *
     * @return a duration, {@code null} where nothing is expected or all that is expected is overdue
     */
    @Nullable
    Duration rest() {
        double pace = pace();
        double sum = 0;
        double longest = 0;
        for (long unit : waiting) {
            sum += unit * pace;
            longest = Math.max(longest, unit * pace);
        }
        for (Map.Entry<Long, Long> unit : inFlight) {
            double left = Math.max(0, unit.getKey() * pace - unit.getValue());
            sum += left;
            longest = Math.max(longest, left);
        }
        long rest = (long) Math.max(longest, sum / workers);
        return rest == 0 ? null : Duration.ofNanos(rest);
    }

    /**
     * What the longest unit that has not ended is expected to take, by the pace so far.
     *
     * @return nanoseconds, 0 where nothing is left
     */
    long longest() {
        return (long) (pace()
                * LongStream.concat(
                                waiting.stream().mapToLong(Long::longValue),
                                inFlight.stream().mapToLong(Map.Entry::getKey))
                        .max()
                        .orElse(0));
    }

    /**
     * Observed time per expected time. The tenth of the whole that is added to both sides keeps the first few units
     * from swaying the answer.
     */
    private double pace() {
        double inertia = total() / 10;
        return foreseen + inertia == 0 ? 1 : (observed + inertia) / (foreseen + inertia);
    }

    private double total() {
        return done
                + waiting.stream().mapToLong(Long::longValue).sum()
                + inFlight.stream().mapToLong(Map.Entry::getKey).sum();
    }
}
