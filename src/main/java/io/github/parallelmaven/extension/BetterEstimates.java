package io.github.parallelmaven.extension;

import io.github.parallelmaven.api.DurationEstimator;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A strategy that is told better estimates of units which no run has measured.
 *
 * @param strategy the strategy
 * @param estimators who may know better, the first the most
 */
record BetterEstimates(SchedulingStrategy strategy, List<DurationEstimator> estimators) implements SchedulingStrategy {

    @Override
    public Schedule schedule(List<EstimatedUnit> units, int workers) {
        return strategy.schedule(units.stream().map(this::better).toList(), workers);
    }

    private EstimatedUnit better(EstimatedUnit one) {
        return one.estimate().source() == Estimate.Source.HISTORY
                ? one
                : estimators.stream()
                        .flatMap(estimator -> asked(estimator, one).stream())
                        .findFirst()
                        .map(time ->
                                new EstimatedUnit(one.unit(), new Estimate(time, time, time, Estimate.Source.PRIOR)))
                        .orElse(one);
    }

    private static Optional<Duration> asked(DurationEstimator estimator, EstimatedUnit one) {
        try {
            Optional<Duration> told = estimator.estimate(DealtStrategy.test(one));
            if (told.filter(Duration::isNegative).isPresent()) {
                throw new IllegalStateException("it estimates " + one.unit().id() + " at " + told.get());
            }
            return told;
        } catch (RuntimeException | LinkageError e) {
            throw Extensions.unusable(estimator, e);
        }
    }
}
