package io.github.parallelmaven.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the history still knows of an earlier run. Of each class it keeps the youngest executions only, so that of older
 * runs parts are missing.
 *
 * @param started when the run started
 * @param environment where it ran
 * @param classes how many of its classes are known
 * @param unclean of how many of them a test failed, was flaky or was left out
 * @param together what the known classes took together
 */
public record PastRun(Instant started, String environment, int classes, int unclean, Duration together) {

    /** A run of which less is left than this part of the largest says nothing about the suite. */
    private static final double WHOLE = 0.8;

    /**
     * Puts observations together by run.
     *
     * @param observations those of a module
     * @return the runs of which nearly all is known, from old to young
     */
    public static List<PastRun> of(List<Observation> observations) {
        Map<Instant, PastRun> runs = new TreeMap<>();
        for (Observation seen : observations) {
            if (!seen.environment().equals(SurefireTimes.ENVIRONMENT)) {
                Instant started = Instant.ofEpochMilli(seen.epochMillis());
                PastRun one = new PastRun(started, seen.environment(), 1, seen.clean() ? 0 : 1, seen.duration());
                runs.merge(started, one, PastRun::plus);
            }
        }
        int most = runs.values().stream().mapToInt(PastRun::classes).max().orElse(0);
        return runs.values().stream().filter(run -> run.classes >= WHOLE * most).toList();
    }

    private PastRun plus(PastRun other) {
        return new PastRun(
                started, environment, classes + other.classes, unclean + other.unclean, together.plus(other.together));
    }
}
