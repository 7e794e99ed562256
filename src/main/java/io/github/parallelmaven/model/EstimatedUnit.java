package io.github.parallelmaven.model;

/**
 * A unit, the time it is expected to take, and what it asks of the processors meanwhile: the input of every strategy.
 *
 * @param unit the unit
 * @param estimate its estimate
 * @param use what it asks of the processors
 */
public record EstimatedUnit(TestUnit unit, Estimate estimate, ProcessorUse use) {

    /**
     * A unit of which nobody measured what it asks of the processors.
     *
     * @param unit the unit
     * @param estimate its estimate
     */
    public EstimatedUnit(TestUnit unit, Estimate estimate) {
        this(unit, estimate, ProcessorUse.UNKNOWN);
    }

    /**
     * The same with another use of the processors.
     *
     * @param other what it asks of them
     * @return a copy
     */
    public EstimatedUnit with(ProcessorUse other) {
        return new EstimatedUnit(unit, estimate, other);
    }

    /**
     * The expected duration.
     *
     * @return nanoseconds
     */
    public long nanos() {
        return estimate.expected().toNanos();
    }

    /**
     * The expected duration where the processors have nothing else to do.
     *
     * @return nanoseconds, not more than the expected duration
     */
    public long unhinderedNanos() {
        return Math.round(nanos() * use.unhindered());
    }

    /**
     * The processor time that it needs, all of its time where it was never measured.
     *
     * @return nanoseconds
     */
    public long cpuNanos() {
        return use.isKnown() ? Math.round(nanos() * use.busy()) : nanos();
    }

    /**
     * The time it takes in a JVM where nothing of its work was done before, where the processors have nothing else to do.
     *
     * @return nanoseconds; {@link #unhinderedNanos()} where that makes no difference
     */
    public long coldNanos() {
        return use.profits() ? Math.round(use.cold() / use.share()) : unhinderedNanos();
    }

    /**
     * The time it takes in a JVM where another unit has done part of its work, where the processors have nothing else to do.
     *
     * @return nanoseconds; {@link #unhinderedNanos()} where that makes no difference
     */
    public long warmNanos() {
        return use.profits() ? Math.round(use.warm() / use.share()) : unhinderedNanos();
    }
}
