package io.github.parallelmaven.run;

import io.github.parallelmaven.model.RanUnit;
import io.github.parallelmaven.selection.Quarantine;
import java.util.List;

/**
 * What is made of failed tests beyond what Surefire makes of them.
 *
 * @param retries how many times a failed test is tried again at most: first in its JVM, then alone in a fresh one
 * @param limits when no test is tried again any more
 * @param quarantine which failures are not held against the build
 * @param replay what an earlier JVM ran, to be run once more in one JVM and in that order; empty to run as usual
 */
public record VerdictOptions(int retries, RetryLimits limits, Quarantine quarantine, List<RanUnit> replay) {

    /** What Surefire does, and nothing more. */
    public static final VerdictOptions NONE = new VerdictOptions(0, RetryLimits.NONE, Quarantine.NONE, List.of());

    /** Copies the list. What Surefire repeats by itself knows no limits but its own. */
    public VerdictOptions {
        limits = retries == 0 ? RetryLimits.NONE : limits;
        replay = List.copyOf(replay);
    }

    /**
     * Whether everything runs as usual.
     *
     * @return false where the order of an earlier JVM is repeated
     */
    boolean isUsual() {
        return replay.isEmpty();
    }

    /**
     * The same for a run of what an earlier JVM ran.
     *
     * @param units what it ran
     * @return a copy
     */
    VerdictOptions replaying(List<RanUnit> units) {
        return new VerdictOptions(retries, limits, quarantine, units);
    }
}
