package io.github.parallelmaven.estimate;

import io.github.parallelmaven.estimate.Recollection.Remembered;
import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.TestUnit;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Expects of a unit the median of its last observations, those of the same environment first; of a unit without any, a
 * time by its methods and size, at the rate of the module's known units.
 */
public final class Estimator {

    /**
     * Estimates units.
     *
     * @param units the units of a module
     * @param history observations of that module, in any order
     * @param environment where they will run
     * @return one estimate a unit, in the order of the units; the same for the same input
     */
    public List<EstimatedUnit> estimate(List<TestUnit> units, List<Observation> history, Environment environment) {
        Recollection recollection = Recollection.of(history, environment);
        Map<TestUnit, Double> known = new LinkedHashMap<>();
        for (TestUnit unit : units) {
            recollection
                    .of(unit.id())
                    .ifPresent(seen -> known.put(unit, seen.nanos().median()));
        }
        Prior prior = Prior.calibrated(known);
        return units.stream()
                .map(unit -> new EstimatedUnit(
                        unit,
                        recollection.of(unit.id()).map(Estimator::remembered).orElseGet(() -> guessed(prior, unit))))
                .toList();
    }

    private static Estimate remembered(Remembered seen) {
        double median = seen.nanos().median();
        return new Estimate(
                nanos(median),
                nanos(Math.max(0, median - seen.halfWidth())),
                nanos(median + seen.halfWidth()),
                Estimate.Source.HISTORY);
    }

    private static Estimate guessed(Prior prior, TestUnit unit) {
        double expected = prior.nanos(unit);
        return new Estimate(
                nanos(expected), nanos(expected / Prior.DOUBT), nanos(expected * Prior.DOUBT), Estimate.Source.PRIOR);
    }

    private static Duration nanos(double nanos) {
        return Duration.ofNanos(Math.round(nanos));
    }
}
