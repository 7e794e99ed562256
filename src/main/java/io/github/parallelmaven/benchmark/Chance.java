package io.github.parallelmaven.benchmark;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import java.util.List;
import java.util.Random;

/**
 * What units take in truth, drawn around their estimates: the estimate times a lognormal factor, as wide as the estimate
 * says of itself. Independent of each other, which real noise is not quite.
 */
final class Chance {

    private final List<Estimate> estimates;
    private final long seed;

    Chance(List<EstimatedUnit> units, long seed) {
        this.estimates = units.stream().map(EstimatedUnit::estimate).toList();
        this.seed = seed;
    }

    /**
     * One possible run: the same for the same number, whoever asks.
     *
     * @param trial number of the run
     * @return nanoseconds of each unit
     */
    long[] nanos(int trial) {
        // Seeds next to each other would start alike.
        Random random = new Random((seed * 31 + trial) * 0x9E3779B97F4A7C15L);
        return estimates.stream()
                .mapToLong(estimate -> Math.round(estimate.nanosAt(random.nextGaussian())))
                .toArray();
    }
}
