package io.github.parallelmaven.model;

/**
 * A unit and the time it is expected to take: the input of every strategy.
 *
 * @param unit the unit
 * @param estimate its estimate
 */
public record EstimatedUnit(TestUnit unit, Estimate estimate) {

    /**
     * The expected duration.
     *
     * @return nanoseconds
     */
    public long nanos() {
        return estimate.expected().toNanos();
    }
}
