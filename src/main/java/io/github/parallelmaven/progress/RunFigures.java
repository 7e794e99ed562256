package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.UnitResult;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Numbers that several parts of the summary share.
 *
 * @param result the run
 * @param counts its tests by verdict
 * @param slowest units that ran, the longest first
 * @param serial what one worker would have needed
 */
record RunFigures(RunResult result, Counts counts, List<UnitResult> slowest, Duration serial) {

    /**
     * Computes them.
     *
     * @param result the run
     * @return its figures
     */
    static RunFigures of(RunResult result) {
        List<UnitResult> slowest = result.units().stream()
                .filter(u -> u.fate() == UnitResult.Fate.RAN)
                .sorted(Comparator.comparing(UnitResult::duration)
                        .reversed()
                        .thenComparing(u -> u.unit().id()))
                .toList();
        return new RunFigures(result, result.counts(), slowest, result.serial());
    }

    /**
     * Number of workers that took part.
     *
     * @return at least 1
     */
    int workers() {
        return Math.max(1, result.workers().size());
    }

    /**
     * Time from the start of the first unit to the end of the last.
     *
     * @return a duration
     */
    Duration makespan() {
        return result.makespan();
    }

    /**
     * Each worker's part, were the work spread evenly.
     *
     * @return a duration
     */
    Duration evenShare() {
        return serial.dividedBy(workers());
    }

    /**
     * The class that was run longest in one piece.
     *
     * @return empty where nothing ran
     */
    Optional<UnitResult> longest() {
        return slowest.stream().max(Comparator.comparing(UnitResult::longestPart));
    }

    /**
     * The time which no order of the units as they were could have beaten.
     *
     * @return a duration
     */
    Duration lowerBound() {
        return result.lowerBound();
    }

    /**
     * How much shorter the whole run was, with all that is not tests, than its tests one after the other.
     *
     * @return for example {@code 3.4x of 4}; empty where one worker ran alone or no time passed
     */
    Optional<String> speedUp() {
        if (workers() == 1 || result.wall().isZero() || serial.isZero()) {
            return Optional.empty();
        }
        double factor = (double) serial.toNanos() / result.wall().toNanos();
        return Optional.of(String.format(Locale.ROOT, "%.1fx of %d", factor, workers()));
    }

    /**
     * The lower bound as a part of the makespan.
     *
     * @return for example {@code 85 %}
     */
    String efficiency() {
        return percent(lowerBound(), makespan());
    }

    /**
     * Tests that passed among those that were not skipped. Rounded down, so that 100 % means all.
     *
     * @return for example {@code 98.2 %}; empty where none ran
     */
    Optional<String> passRate() {
        int ran = counts.tests() - counts.skipped();
        if (ran == 0) {
            return Optional.empty();
        }
        long permille = 1000L * counts.passed() / ran;
        return Optional.of(String.format(Locale.ROOT, "%d.%d %%", permille / 10, permille % 10));
    }

    /**
     * One duration as a part of another.
     *
     * @param part the part
     * @param whole the whole
     * @return for example {@code 85 %}, {@code -} where the whole is zero
     */
    static String percent(Duration part, Duration whole) {
        if (whole.isZero()) {
            return "-";
        }
        return Math.round(100.0 * part.toNanos() / whole.toNanos()) + " %";
    }
}
