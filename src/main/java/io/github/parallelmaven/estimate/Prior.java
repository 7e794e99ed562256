package io.github.parallelmaven.estimate;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.TestUnit;
import java.time.Duration;
import java.util.List;

/**
 * Guesses the time of a unit that was never measured: proportional to a weight made of its test methods and its size, and
 * longer where little is known and it waits for time to go by.
 *
 * @param nanosPerWeight nanoseconds for one unit of weight
 * @param variance of the logarithm of the truth around such guesses
 * @param waiting so many times as long what waits for time to go by takes
 */
record Prior(double nanosPerWeight, double variance, double waiting) {

    /** The truth is mostly within a factor of four either way. */
    private static final double FIRST_GUESS = Math.pow(Math.log(4) / Estimate.SIGMAS, 2);

    /** So many units are worth as much as the first guess. */
    private static final double GUESS_WORTH = 5;

    /** Below this many known units their rate says less than the constant. */
    private static final int ENOUGH = 5;

    /** Of small unit tests on the machines of 2026; only its proportion to measured times matters. */
    private static final double DEFAULT_NANOS = 5_000_000;

    /** Byte code that weighs as much as a method. */
    private static final double BYTES_PER_WEIGHT = 4096;

    /**
     * What waits for time to go by takes so many times as long as others of its weight: 31, 52, 148 and 1,600 times in
     * the published tests of commons-lang3, -pool2, -configuration2 and -math3 (geometric means). Where the units of a
     * module are known, one more is no reason to plan for minutes.
     */
    private static final double WAITING = 50;

    /**
     * Learns the rate of a module from the units that are known.
     *
     * @param known units and their estimates
     */
    static Prior calibrated(List<EstimatedUnit> known) {
        if (known.size() < ENOUGH) {
            return new Prior(DEFAULT_NANOS, FIRST_GUESS, WAITING);
        }
        Samples rates = Samples.of(known.stream()
                .mapToDouble(one -> Math.log(Math.max(1, one.nanos()) / weight(one.unit())))
                .toArray());
        double sigma = rates.sigma();
        double variance = (GUESS_WORTH * FIRST_GUESS + known.size() * sigma * sigma) / (GUESS_WORTH + known.size());
        return new Prior(Math.exp(rates.median()), variance, 1);
    }

    Estimate estimate(TestUnit unit) {
        double expected = nanosPerWeight * weight(unit) * (unit.waits() ? waiting : 1);
        double factor = Math.exp(Estimate.SIGMAS * Math.sqrt(variance));
        return new Estimate(nanos(expected), nanos(expected / factor), nanos(expected * factor), Estimate.Source.PRIOR);
    }

    private static Duration nanos(double nanos) {
        return Duration.ofNanos(Math.round(nanos));
    }

    /** Never zero: loading a class costs something even where no method looks like a test. */
    private static double weight(TestUnit unit) {
        return 1 + unit.testMethods() + unit.bytes() / BYTES_PER_WEIGHT;
    }
}
