package io.github.parallelmaven.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one unit.
 *
 * @param unit the unit
 * @param worker number of the worker that finished it, from 1
 * @param fate whether it ran, held no tests, or was never answered for
 * @param started wall-clock time of its start
 * @param duration wall time from its first to its last event; of a class that was split, what it would have taken whole
 * @param classes results by report file; empty where the unit held no tests
 * @param longestPart of a class that was split, the time of the part that took longest; otherwise the duration
 * @param leaks what it left behind in its JVM, as far as that was looked at
 * @param cpu processor time that its JVM used for its first execution, discovery and compilation included; {@code null}
 *     where that is not known
 */
public record UnitResult(
        TestUnit unit,
        int worker,
        Fate fate,
        Instant started,
        Duration duration,
        List<ClassResult> classes,
        Duration longestPart,
        List<Leak> leaks,
        @Nullable Duration cpu) {

    /**
     * What became of a unit that was run as one.
     *
     * @param unit the unit
     * @param worker number of the worker that finished it
     * @param fate whether it ran
     * @param started wall-clock time of its start
     * @param duration wall time from its first to its last event
     * @param classes results by report file
     */
    public UnitResult(
            TestUnit unit, int worker, Fate fate, Instant started, Duration duration, List<ClassResult> classes) {
        this(unit, worker, fate, started, duration, classes, duration, List.of(), null);
    }

    /** Copies the lists. */
    public UnitResult {
        classes = List.copyOf(classes);
        leaks = List.copyOf(leaks);
    }

    /**
     * The same, with what it left behind.
     *
     * @param left what
     * @return a copy
     */
    public UnitResult leaving(List<Leak> left) {
        return new UnitResult(unit, worker, fate, started, duration, classes, longestPart, left, cpu);
    }

    /**
     * The same, with the processor time that it took.
     *
     * @param used how much; {@code null} where that is not known
     * @return a copy
     */
    public UnitResult using(@Nullable Duration used) {
        return new UnitResult(unit, worker, fate, started, duration, classes, longestPart, leaks, used);
    }

    /** The ways in which a unit is accounted for. */
    public enum Fate {
        /** It ran; its results are there. */
        RAN,
        /** The engines found no tests in it. */
        EMPTY,
        /** It was never begun on purpose: enough tests had failed by then, or the time of the run was over. */
        SKIPPED,
        /** Nobody answered for it: the run is incomplete and must not be called green. */
        LOST
    }

    /**
     * Number of test cases reported for the unit.
     *
     * @return attempts over all classes
     */
    public int attempts() {
        return classes.stream().mapToInt(c -> c.attempts().size()).sum();
    }
}
