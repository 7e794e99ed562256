package io.github.parallelmaven.history;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One measured execution of a unit. Its durations are whole microseconds, since what is finer is noise and would only
 * make the file larger.
 *
 * @param unit id of the unit
 * @param epochMillis when its run started, in milliseconds since 1970; equal for all units of one run
 * @param duration how long its tests and its set-up took together, repetitions of failed tests not counted
 * @param setup the part of it that was spent outside of tests: set-up, tear-down and discovery of the class; zero where
 *     that cannot be told apart
 * @param clean whether nothing failed, crashed or was left out, so that the duration is that of a whole execution
 * @param environment {@link Environment#key() key} of the environment it ran in
 * @param shape what it looked like
 * @param cpu processor time that its JVM used meanwhile, discovery and compilation included; {@code null} where nobody
 *     measured it
 * @param warm whether its worker had run others of its package before, for half as much processor time or more
 */
public record Observation(
        String unit,
        long epochMillis,
        Duration duration,
        Duration setup,
        boolean clean,
        String environment,
        Shape shape,
        @Nullable Duration cpu,
        boolean warm)
        implements Comparable<Observation> {

    /** Where unit and environment are the same, which most often they are not. */
    private static final Comparator<Observation> LATER = Comparator.comparingLong(Observation::epochMillis)
            .thenComparing(Observation::duration)
            .thenComparing(Observation::setup)
            .thenComparing(Observation::clean)
            .thenComparing(Observation::shape)
            .thenComparing(Observation::cpu, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Observation::warm);

    /** What needs less processor time than this at its dearest has nothing to save. */
    private static final Duration DEAR = Duration.ofSeconds(3);

    /** Cuts the durations to microseconds. */
    public Observation {
        duration = duration.truncatedTo(ChronoUnit.MICROS);
        setup = setup.truncatedTo(ChronoUnit.MICROS);
        cpu = cpu == null ? null : cpu.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * An observation by a worker that had run nothing of the package before, as far as is known.
     *
     * @param unit id of the unit
     * @param epochMillis when its run started
     * @param duration how long it took
     * @param setup the part of it that was spent outside of tests
     * @param clean whether the duration is that of a whole execution
     * @param environment key of the environment
     * @param shape what it looked like
     * @param cpu processor time that its JVM used meanwhile; {@code null} where nobody measured it
     */
    public Observation(
            String unit,
            long epochMillis,
            Duration duration,
            Duration setup,
            boolean clean,
            String environment,
            Shape shape,
            @Nullable Duration cpu) {
        this(unit, epochMillis, duration, setup, clean, environment, shape, cpu, false);
    }

    /**
     * An observation of which the processor time is not known.
     *
     * @param unit id of the unit
     * @param epochMillis when its run started
     * @param duration how long it took
     * @param setup the part of it that was spent outside of tests
     * @param clean whether the duration is that of a whole execution
     * @param environment key of the environment
     * @param shape what it looked like
     */
    public Observation(
            String unit,
            long epochMillis,
            Duration duration,
            Duration setup,
            boolean clean,
            String environment,
            Shape shape) {
        this(unit, epochMillis, duration, setup, clean, environment, shape, null);
    }

    /**
     * An observation by somebody who measured the whole alone and did not see the class file.
     *
     * @param unit id of the unit
     * @param epochMillis when its run started
     * @param duration how long it took
     * @param clean whether the duration is that of a whole execution
     * @param environment key of the environment
     */
    public Observation(String unit, long epochMillis, Duration duration, boolean clean, String environment) {
        this(unit, epochMillis, duration, Duration.ZERO, clean, environment, Shape.UNKNOWN);
    }

    /**
     * The same as if it had been made elsewhere.
     *
     * @param other key of another environment
     * @return a copy
     */
    public Observation in(String other) {
        return new Observation(unit, epochMillis, duration, setup, clean, other, shape, cpu, warm);
    }

    /** Whether it is of the same unit and environment as another one. */
    boolean isOfRow(Observation other) {
        return unit.equals(other.unit) && environment.equals(other.environment);
    }

    /**
     * Whether it is clean and used more processor time than another one, so much that it is worth to be remembered: what a
     * class saves where it is cheap is known only as long as it is known how dear it can be.
     *
     * @param other another one of the row; {@code null} if there is none
     */
    boolean isDearerThan(@Nullable Observation other) {
        boolean dear = clean && cpu != null && cpu.compareTo(DEAR) >= 0;
        return dear
                && (other == null
                        || other.cpu == null
                        || Objects.requireNonNull(cpu).compareTo(other.cpu) > 0);
    }

    /** A total order, consistent with equals: by unit, then environment, then from old to young. */
    @Override
    public int compareTo(Observation other) {
        // By hand: a history of some thousand lines is sorted by code that is not compiled yet.
        int byUnit = unit.compareTo(other.unit);
        int byRow = byUnit != 0 ? byUnit : environment.compareTo(other.environment);
        return byRow != 0 ? byRow : LATER.compare(this, other);
    }
}
