package io.github.parallelmaven.estimate;

import io.github.parallelmaven.model.TestUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Guesses the time of a unit that was never measured: proportional to a weight made of its test methods and its size.
 *
 * @param nanosPerWeight nanoseconds for one unit of weight
 */
record Prior(double nanosPerWeight) {

    /** How far the truth may be from a guess, as a factor either way. */
    static final double DOUBT = 4;

    /** Below this many known units their rate says less than the constant. */
    private static final int ENOUGH = 5;

    /** Of small unit tests on the machines of 2026; only its proportion to measured times matters. */
    private static final double DEFAULT_NANOS = 5_000_000;

    /** Byte code that weighs as much as a method. */
    private static final double BYTES_PER_WEIGHT = 4096;

    /**
     * Learns the rate of a module from the units that are known.
     *
     * @param known units and their expected nanoseconds
     */
    static Prior calibrated(Map<TestUnit, Double> known) {
        if (known.size() < ENOUGH) {
            return new Prior(DEFAULT_NANOS);
        }
        List<Double> rates = new ArrayList<>();
        known.forEach((unit, nanos) -> rates.add(nanos / weight(unit)));
        return new Prior(Samples.of(rates).median());
    }

    double nanos(TestUnit unit) {
        return nanosPerWeight * weight(unit);
    }

    /** Never zero: loading a class costs something even where no method looks like a test. */
    private static double weight(TestUnit unit) {
        return 1 + unit.testMethods() + unit.bytes() / BYTES_PER_WEIGHT;
    }
}
