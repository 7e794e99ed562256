package io.github.parallelmaven.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole run.
 *
 * @param portion its place in a run that several nodes share; {@code null} for a run of everything
 * @param started wall-clock time of the start
 * @param wall time from the start of the run to its end
 * @param makespan time from the start of the first unit to the end of the last
 * @param schedule what was planned
 * @param units what became of each unit, in the order in which they ended
 * @param workers what each worker did, by number
 * @param faults sentences about what went wrong outside the tests: a dead JVM, a report that could not be written
 * @param judgement what is to be said besides
 * @param stopped why the run ended before all units were done; empty where it did not
 * @param changes how the number of workers changed while the run went on
 */
public record RunResult(
        @Nullable Portion portion,
        Instant started,
        Duration wall,
        Duration makespan,
        Schedule schedule,
        List<UnitResult> units,
        List<WorkerResult> workers,
        List<String> faults,
        Judgement judgement,
        String stopped,
        List<WorkerChange> changes) {

    /**
     * A run whose number of workers did not change.
     *
     * @param portion its place in a run that several nodes share; {@code null} for a run of everything
     * @param started wall-clock time of the start
     * @param wall time from the start of the run to its end
     * @param makespan time from the start of the first unit to the end of the last
     * @param schedule what was planned
     * @param units what became of each unit
     * @param workers what each worker did
     * @param faults what went wrong outside the tests
     * @param judgement what is to be said besides
     * @param stopped why the run ended before all units were done; empty where it did not
     */
    public RunResult(
            @Nullable Portion portion,
            Instant started,
            Duration wall,
            Duration makespan,
            Schedule schedule,
            List<UnitResult> units,
            List<WorkerResult> workers,
            List<String> faults,
            Judgement judgement,
            String stopped) {
        this(portion, started, wall, makespan, schedule, units, workers, faults, judgement, stopped, List.of());
    }

    /** Copies the lists. */
    public RunResult {
        changes = List.copyOf(changes);
        units = List.copyOf(units);
        workers = List.copyOf(workers);
        faults = List.copyOf(faults);
    }

    /**
     * Tests by verdict.
     *
     * @return the counts over all classes
     */
    public Counts counts() {
        return Tally.counts(units);
    }

    /**
     * Tests by verdict, without the failures that are excused.
     *
     * @return the counts that decide about the build
     */
    public Counts held() {
        List<Verdict> excused = Tally.remarkable(units)
                .filter(attempts -> judgement.excuses(attempts.get(0).test()))
                .map(Verdict::of)
                .toList();
        return counts().excusing(Counts.of(excused));
    }

    /**
     * The sum of what all units took: what one worker would have needed.
     *
     * @return a duration
     */
    public Duration serial() {
        return units.stream().map(UnitResult::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * The time which no order of the units as they were could have beaten.
     *
     * @return the longest unit, or the sum of all shared evenly by the workers
     */
    public Duration lowerBound() {
        Duration share = serial().dividedBy(Math.max(1, workers.size()));
        return units.stream()
                .map(UnitResult::longestPart)
                .filter(part -> part.compareTo(share) > 0)
                .max(Comparator.naturalOrder())
                .orElse(share);
    }

    /**
     * Units that nobody answered for.
     *
     * @return empty in a complete run
     */
    public List<TestUnit> lost() {
        return units.stream()
                .filter(u -> u.fate() == UnitResult.Fate.LOST)
                .map(UnitResult::unit)
                .toList();
    }

    /**
     * Units that were not begun, since enough tests had failed or the time of the run was over.
     *
     * @return empty in a run that was not cut short
     */
    public List<TestUnit> skipped() {
        return units.stream()
                .filter(u -> u.fate() == UnitResult.Fate.SKIPPED)
                .map(UnitResult::unit)
                .toList();
    }

    /**
     * Adds what only showed after the run, such as reports that could not be written.
     *
     * @param more sentences
     * @return this result with further faults
     */
    public RunResult plusFaults(List<String> more) {
        List<String> all = Stream.concat(faults.stream(), more.stream()).toList();
        return new RunResult(
                portion, started, wall, makespan, schedule, units, workers, all, judgement, stopped, changes);
    }
}
