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

    /** Between the expectation and what is rarely exceeded. */
    private static final double SIGMAS = 2;

    private final long[] expected;
    private final double[] sigmas;
    private final long seed;

    Chance(List<EstimatedUnit> units, long seed) {
        this.expected = units.stream().mapToLong(EstimatedUnit::nanos).toArray();
        this.sigmas = units.stream()
                .map(EstimatedUnit::estimate)
                .mapToDouble(Chance::sigma)
                .toArray();
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
        long[] nanos = new long[expected.length];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = Math.round(expected[i] * StrictMath.exp(sigmas[i] * random.nextGaussian()));
        }
        return nanos;
    }

    private static double sigma(Estimate estimate) {
        double expected = estimate.expected().toNanos();
        return expected <= 0 ? 0 : Math.max(0, StrictMath.log(estimate.high().toNanos() / expected) / SIGMAS);
    }
}
