package io.github.parallelmaven.report.json;

import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.WorkerResult;
import java.util.List;

/**
 * What one machine did in a run, and when. A run by itself has one; a run put together of shards has one a shard.
 *
 * @param shard number of its shard, from 1; 0 for a run of everything
 * @param started wall-clock time of its start, as in ISO 8601, in UTC
 * @param wallMillis time from the start of its run to the end
 * @param makespanMillis time from the start of its first test class to the end of the last
 * @param predictedMillis what was expected of that
 * @param knownClasses how many classes had been measured before, so that there was something to predict from
 * @param lowerBoundMillis the time which no order of the units as they were could have beaten
 * @param serialMillis what all units took together
 * @param bound what kept the run from being shorter, for people; empty where nothing ran
 * @param counts its tests by verdict
 * @param workers what each worker did
 * @param jvms the JVMs that filled the workers' places, by worker and then in their order
 * @param spans what the workers had in hand, by their starts
 */
public record NodeRecord(
        int shard,
        String started,
        long wallMillis,
        long makespanMillis,
        long predictedMillis,
        int knownClasses,
        long lowerBoundMillis,
        long serialMillis,
        String bound,
        Counts counts,
        List<Worker> workers,
        List<JvmRecord> jvms,
        List<SpanRecord> spans) {

    /** Copies the lists. */
    public NodeRecord {
        workers = List.copyOf(workers);
        jvms = List.copyOf(jvms);
        spans = List.copyOf(spans);
    }

    /**
     * What one worker did.
     *
     * @param number its number, from 1
     * @param units units it finished
     * @param tests test cases it reported
     * @param busyMillis time during which it had something in hand
     * @param jvms JVMs it needed
     * @param startupMillis time from the launch of its first JVM to the moment that JVM was ready
     * @param joinedMillis time from the start of the run to the moment the worker was added; 0 for those it began with
     */
    public record Worker(
            int number, int units, int tests, long busyMillis, int jvms, long startupMillis, long joinedMillis) {

        static Worker of(WorkerResult worker) {
            return new Worker(
                    worker.number(),
                    worker.units(),
                    worker.tests(),
                    worker.busy().toMillis(),
                    worker.forks(),
                    worker.startup().toMillis(),
                    worker.joined().toMillis());
        }
    }

    /**
     * Makes the record of a run on this machine.
     *
     * @param result what came of it
     * @param counts its tests by verdict
     * @param timeline when that was
     * @param bound what kept it from being shorter
     * @return the record
     */
    static NodeRecord of(RunResult result, Counts counts, Timeline timeline, String bound) {
        return new NodeRecord(
                result.portion() == null ? 0 : result.portion().shard(),
                result.started().toString(),
                result.wall().toMillis(),
                result.makespan().toMillis(),
                result.schedule().predicted().toMillis(),
                known(result),
                result.lowerBound().toMillis(),
                result.serial().toMillis(),
                bound,
                counts,
                result.workers().stream().map(Worker::of).toList(),
                timeline.jvms(result.started()),
                timeline.spans(result));
    }

    private static int known(RunResult result) {
        return (int) result.schedule().order().stream()
                .filter(one -> one.estimate().source() == Estimate.Source.HISTORY)
                .map(one -> one.unit().whole().id())
                .distinct()
                .count();
    }
}
