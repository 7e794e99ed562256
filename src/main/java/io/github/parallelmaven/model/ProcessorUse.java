package io.github.parallelmaven.model;

/**
 * What a unit asks of the processors while it runs: nearly nothing where it sleeps or waits, one of them where it
 * computes, and more than one where its JVM compiles or collects garbage meanwhile.
 *
 * @param share how many processors it kept busy when it was hindered least; 0 where it was never measured
 * @param busy how many it will keep busy on average for its expected time, which is less where others are in its way
 * @param cold processor time, in nanoseconds, that it needs in a JVM where nothing of its work was done before; 0 where it
 *     is not known to need less anywhere
 * @param warm what it needs where another unit has done part of it, in nanoseconds, less than that; or 0 too
 */
public record ProcessorUse(double share, double busy, long cold, long warm) {

    /** That of a unit of which nothing was measured. */
    public static final ProcessorUse UNKNOWN = new ProcessorUse(0, 0, 0, 0);

    /** Who needs a processor for no more than this part of its time is not slowed down by others, nor they by it. */
    private static final double WAITING = 0.25;

    /** What is measured is never taken for nothing. */
    private static final double LEAST = 1e-3;

    /**
     * That of a unit that was measured.
     *
     * @param share how many processors it kept busy when it was hindered least
     * @param busy how many it will keep busy on average
     * @return the use, never unknown
     */
    public static ProcessorUse measured(double share, double busy) {
        return new ProcessorUse(Math.max(LEAST, share), busy, 0, 0);
    }

    /**
     * The same of a unit that needs less where another has run.
     *
     * @param dear processor time that it needs where none has, in nanoseconds
     * @param cheap what it needs where another has, in nanoseconds
     * @return the use; of one that profits from nothing where that is not less
     */
    public ProcessorUse profiting(long dear, long cheap) {
        return cheap < dear ? new ProcessorUse(share, busy, dear, cheap) : new ProcessorUse(share, busy, 0, 0);
    }

    /**
     * Whether the unit is known to need less in a JVM where another has run.
     *
     * @return true if that was measured
     */
    public boolean profits() {
        return warm < cold;
    }

    /**
     * How much less it needs where another has run.
     *
     * @return nanoseconds of processor time; 0 where that is not known
     */
    public long profit() {
        return cold - warm;
    }

    /**
     * Whether it was ever measured.
     *
     * @return true if the figures mean something
     */
    public boolean isKnown() {
        return share > 0;
    }

    /**
     * Whether the unit sleeps or waits for most of its time.
     *
     * @return true if that was measured
     */
    public boolean waits() {
        return isKnown() && share <= WAITING;
    }

    /**
     * Which part of its expected time a unit would take if nobody were in its way.
     *
     * @return a number above 0, at most 1
     */
    public double unhindered() {
        return !isKnown() || waits() || busy <= 0 ? 1 : Math.min(1, busy / share);
    }
}
