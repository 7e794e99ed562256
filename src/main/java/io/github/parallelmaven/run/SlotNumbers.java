package io.github.parallelmaven.run;

import java.util.BitSet;
import java.util.OptionalInt;

/**
 * The numbers of the JVMs that run at the same time, from 1, the lowest free one first. Runs that share a set of taken
 * numbers, as the modules of one build do, never use a number twice at once, and together stay within one bound.
 */
public final class SlotNumbers {

    private final BitSet taken;
    private final BitSet extra;
    private final int bound;
    private final int utmost;
    private final boolean strict;

    /**
     * Joins those who share a set of numbers.
     *
     * @param taken the numbers in use; also the lock, so that parts of a build which see each other only through types
     *     of the JDK can share it
     * @param bound so many numbers may be in use at once, at least 1
     */
    public SlotNumbers(BitSet taken, int bound) {
        this(taken, new BitSet(), bound, bound, true);
    }

    /**
     * The same where workers may be added that nobody waits for. Nobody waits for these to end either, unless the bound is
     * strict.
     *
     * @param taken the numbers in use; also the lock
     * @param extra those of them which added workers use
     * @param bound so many numbers may be in use at once where a worker waits for one
     * @param utmost so many with those that are added since the processors idle, not less
     * @param strict whether the bound counts added workers too
     */
    public SlotNumbers(BitSet taken, BitSet extra, int bound, int utmost, boolean strict) {
        this.strict = strict;
        this.taken = taken;
        this.extra = extra;
        this.bound = bound;
        this.utmost = utmost;
    }

    /**
     * Numbers for one run alone.
     *
     * @return numbers without a bound
     */
    public static SlotNumbers unshared() {
        return new SlotNumbers(new BitSet(), Integer.MAX_VALUE);
    }

    /** So many numbers may be in use at once. */
    int bound() {
        return bound;
    }

    /** So many numbers may be in use at once, those of added workers included. */
    int utmost() {
        return utmost;
    }

    /** Takes the lowest free number if the bound allows. */
    OptionalInt tryAcquire() {
        synchronized (taken) {
            return isFull() ? OptionalInt.empty() : OptionalInt.of(take());
        }
    }

    /** Takes the lowest free number for a worker beyond the usual ones, if the utmost bound allows. */
    OptionalInt tryAcquireExtra() {
        synchronized (taken) {
            boolean full = taken.cardinality() >= utmost && extra.cardinality() >= utmost - bound;
            if (strict ? isFull() : full) {
                return OptionalInt.empty();
            }
            int number = take();
            extra.set(number);
            return OptionalInt.of(number);
        }
    }

    /** Whether a number is in use by a worker beyond the usual ones. */
    boolean isExtra(int number) {
        synchronized (taken) {
            return extra.get(number);
        }
    }

    /** Waits for the bound to allow it and takes the lowest free number. */
    int acquire() throws InterruptedException {
        synchronized (taken) {
            while (isFull()) {
                taken.wait();
            }
            return take();
        }
    }

    /** Gives a number back. */
    void release(int number) {
        synchronized (taken) {
            taken.clear(number);
            extra.clear(number);
            taken.notifyAll();
        }
    }

    private boolean isFull() {
        return taken.cardinality() - (strict ? 0 : extra.cardinality()) >= bound;
    }

    private int take() {
        int number = taken.nextClearBit(1);
        taken.set(number);
        return number;
    }
}
