package io.github.parallelmaven.run;

/**
 * How many workers a run may have.
 *
 * @param least so many it never goes below, at least 1
 * @param start so many it has where nothing is known of its tests
 * @param most so many it never exceeds
 */
public record WorkerRange(int least, int start, int most) {

    /** Checks the order. */
    public WorkerRange {
        if (least < 1 || start < least || most < start) {
            throw new IllegalArgumentException(least + ".." + start + ".." + most);
        }
    }

    /** Exactly so many. */
    static WorkerRange exactly(int count) {
        return new WorkerRange(count, count, count);
    }

    /**
     * Whether the number may be chosen, and may change while the run goes on.
     *
     * @return false for a plain number
     */
    public boolean isElastic() {
        return least < most;
    }

    /**
     * The same within the bounds of a build.
     *
     * @param usual bound on the workers that a run begins with unless it knows better
     * @param utmost bound on all, not less
     */
    WorkerRange within(int usual, int utmost) {
        int highest = Math.min(most, isElastic() ? utmost : usual);
        int first = Math.min(start, Math.min(usual, highest));
        return new WorkerRange(Math.min(least, first), first, highest);
    }

    /** The number of these bounds that is closest. */
    int clamp(int count) {
        return Math.max(least, Math.min(most, count));
    }
}
