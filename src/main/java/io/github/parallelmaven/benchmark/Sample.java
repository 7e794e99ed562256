package io.github.parallelmaven.benchmark;

import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.schedule.LowerBound;

/**
 * One real run of the suite.
 *
 * @param strategy name of the strategy
 * @param round number of the round, from 1
 * @param tests tests that were reported
 * @param failed how many of them failed or ended in error
 * @param wallSeconds from the start of the run to its end, starts of JVMs included
 * @param makespanSeconds from the start of the first unit to the end of the last
 * @param predictedSeconds the makespan that the schedule promised
 * @param serialSeconds the sum of what all units took
 * @param boundSeconds what no schedule of these units can beat, by the times that they really took
 */
public record Sample(
        String strategy,
        int round,
        int tests,
        int failed,
        double wallSeconds,
        double makespanSeconds,
        double predictedSeconds,
        double serialSeconds,
        double boundSeconds) {

    /**
     * Sums up a run.
     *
     * @param strategy name of the strategy
     * @param round number of the round, from 1
     * @param result what came of the run
     * @return the sample
     */
    public static Sample of(String strategy, int round, RunResult result) {
        return new Sample(
                strategy,
                round,
                result.counts().tests(),
                result.counts().failures() + result.counts().errors(),
                result.wall().toNanos() / 1e9,
                result.makespan().toNanos() / 1e9,
                result.schedule().predicted().toNanos() / 1e9,
                result.serial().toNanos() / 1e9,
                boundNanos(result) / 1e9);
    }

    /** Of a class that was split only the longest part is known to have run as one; all of it is part of the sum. */
    private static long boundNanos(RunResult result) {
        int workers = Math.max(1, result.workers().size());
        long[] longestFirst = result.units().stream()
                .mapToLong(unit -> -unit.longestPart().toNanos())
                .sorted()
                .map(nanos -> -nanos)
                .toArray();
        long share = (result.serial().toNanos() + workers - 1) / workers;
        return Math.max(share, LowerBound.nanos(longestFirst, workers));
    }
}
