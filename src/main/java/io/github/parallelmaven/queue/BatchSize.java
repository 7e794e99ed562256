package io.github.parallelmaven.queue;

import java.time.Duration;

/**
 * How much to hand out at once: much at first, when it saves round trips, and single units at the end, when a large
 * batch would keep one worker busy while the others have nothing left. Guided self-scheduling, after Polychronopoulos
 * and Kuck (1987).
 */
public final class BatchSize {

    /** Each batch is this part of a fair share of what remains. */
    private static final int PARTS = 4;

    /** A lost worker costs at most this much repeated work. */
    private static final Duration LIMIT = Duration.ofSeconds(2);

    /** So few units per worker are handed out one by one. */
    private static final int SINGLES = 2;

    private BatchSize() {}

    /**
     * The target for {@link WorkQueue#claim}.
     *
     * @param remainingExpected what the waiting units are expected to take together
     * @param remainingUnits how many they are
     * @param workers number of workers, at least 1
     * @return the expected time of the next batch, at most two seconds; zero for single units; everything for a worker
     *     that shares with nobody, whose platform then sees all classes in one plan, as in Surefire's single fork
     */
    public static Duration target(Duration remainingExpected, int remainingUnits, int workers) {
        if (workers == 1) {
            return remainingExpected;
        }
        if (remainingUnits <= SINGLES * workers) {
            return Duration.ZERO;
        }
        Duration share = remainingExpected.dividedBy((long) PARTS * workers);
        return share.compareTo(LIMIT) < 0 ? share : LIMIT;
    }
}
