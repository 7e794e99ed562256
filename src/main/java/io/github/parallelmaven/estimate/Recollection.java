package io.github.parallelmaven.estimate;

import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a history says about single units in an environment.
 *
 * @param byUnit observations by id of their unit
 * @param environment key of the environment to speak about
 */
record Recollection(Map<String, List<Observation>> byUnit, String environment) {

    static Recollection of(List<Observation> history, Environment environment) {
        return new Recollection(history.stream().collect(Collectors.groupingBy(Observation::unit)), environment.key());
    }

    /** Times of a unit in nanoseconds, of the kind of run that resembles the coming one most, if there is any. */
    Optional<Remembered> of(String unit) {
        List<Observation> all = byUnit.getOrDefault(unit, List.of());
        // A failed or crashed run may have ended early or waited for a time-out: better than nothing, but only just.
        return times(all, seen -> seen.clean() && here(seen), true)
                .or(() -> times(all, Observation::clean, false))
                .or(() -> times(all, this::here, true))
                .or(() -> times(all, seen -> true, false));
    }

    private boolean here(Observation seen) {
        return seen.environment().equals(environment);
    }

    private static Optional<Remembered> times(List<Observation> all, Predicate<Observation> kind, boolean here) {
        List<Double> nanos = all.stream()
                .filter(kind)
                .map(seen -> (double) seen.duration().toNanos())
                .toList();
        return nanos.isEmpty() ? Optional.empty() : Optional.of(new Remembered(Samples.of(nanos), here));
    }

    /**
     * Times of one unit.
     *
     * @param nanos the times in nanoseconds
     * @param here whether they are of the environment asked about
     */
    record Remembered(Samples nanos, boolean here) {

        /** Relative doubt that a single measurement leaves: the noise seen between equal runs of one suite. */
        private static final double SINGLE = 0.35;

        /** Added where another kind of machine measured. */
        private static final double ELSEWHERE = 0.5;

        private static final double SIGMAS = 2;

        /** Half width of the interval around the median, in nanoseconds. */
        double halfWidth() {
            double doubt = SINGLE / Math.sqrt(nanos.size()) + (here ? 0 : ELSEWHERE);
            return Math.max(SIGMAS * nanos.sigma(), doubt * nanos.median());
        }
    }
}
