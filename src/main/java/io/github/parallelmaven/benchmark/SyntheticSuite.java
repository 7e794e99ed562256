package io.github.parallelmaven.benchmark;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A made-up suite: the same for the same values.
 *
 * @param distribution how the durations are spread
 * @param tests how many tests there are, each a unit of its own
 * @param seed seed of the durations
 */
record SyntheticSuite(Distribution distribution, int tests, long seed) {

    /** Tests of one source file, for the strategy that keeps them together. */
    private static final int PER_FILE = 5;

    /** Truth over estimate: e to the power of 0.3 up or down, what equal runs of a suite on a shared machine differ by. */
    private static final double SIGMA = 0.3;

    List<EstimatedUnit> units() {
        Random random = new Random(seed);
        return IntStream.range(0, tests)
                .mapToObj(i -> unit(i, distribution.seconds(random, i, tests)))
                .toList();
    }

    private static EstimatedUnit unit(int index, double seconds) {
        String name = String.format(Locale.ROOT, "synthetic.T%07dTest", index);
        TestClass only = new TestClass(name, "synthetic/F" + index / PER_FILE + ".java", 0, 1);
        return new EstimatedUnit(
                new TestUnit(name, List.of(only)),
                new Estimate(
                        duration(seconds),
                        duration(seconds * StrictMath.exp(-Estimate.SIGMAS * SIGMA)),
                        duration(seconds * StrictMath.exp(Estimate.SIGMAS * SIGMA)),
                        Estimate.Source.HISTORY));
    }

    private static Duration duration(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
