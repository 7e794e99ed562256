package io.github.parallelmaven.progress;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run at one moment.
 *
 * @param elapsed time since its start
 * @param unitsDone units accounted for
 * @param unitsTotal all units, 0 as long as they are not known
 * @param tests tests with at least one attempt; how many there will be nobody knows, since one method may make many
 * @param failing tests that would be red if the run ended now
 * @param share part of the expected work that is done, from 0 to 1
 * @param rest time that the run will probably still need, {@code null} where nothing is known
 * @param doing what each worker does, by number
 */
record Snapshot(
        Duration elapsed,
        int unitsDone,
        int unitsTotal,
        int tests,
        int failing,
        double share,
        @Nullable Duration rest,
        List<Doing> doing) {

    /** Copies the list. */
    Snapshot {
        doing = List.copyOf(doing);
    }

    /** What a worker may be doing. */
    enum Activity {
        /** Its JVM is not ready. */
        STARTING,
        /** It waits for work. */
        IDLE,
        /** It has a unit in hand. */
        RUNNING
    }

    /**
     * What one worker does.
     *
     * @param worker its number
     * @param activity what in general
     * @param className class in hand; empty when it has none
     * @param test name of the test in hand; empty between tests
     * @param age for how long
     */
    record Doing(int worker, Activity activity, String className, String test, Duration age) {}

    /**
     * Percent of the expected work, rounded down, so that 100 means the end of the run.
     *
     * @return from 0 to 100
     */
    int percent() {
        return (int) (share * 100);
    }

    /**
     * What has been running longest.
     *
     * @return the worker that does it, empty when all wait
     */
    Optional<Doing> longest() {
        return doing.stream().filter(d -> d.activity() == Activity.RUNNING).max(Comparator.comparing(Doing::age));
    }
}
