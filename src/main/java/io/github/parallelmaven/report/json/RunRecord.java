package io.github.parallelmaven.report.json;

import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.Portion;
import io.github.parallelmaven.model.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A run, as its JSON file tells it.
 *
 * @param module key of the module
 * @param portion its place in a run that several nodes share; {@code null} for a run of everything
 * @param started wall-clock time of the start, as in ISO 8601, in UTC
 * @param wallMillis time from the start of the run to its end, in milliseconds
 * @param makespanMillis time from the start of the first test class to the end of the last, in milliseconds
 * @param predictedMillis what was expected of that, in milliseconds
 * @param strategy name of the strategy
 * @param workers number of workers that took part
 * @param counts tests by verdict
 * @param classes every class that was to run, by name
 * @param verdicts every test that failed, or that passed only when it was repeated
 * @param reports names of the report files that it wrote, relative to the JSON file, sorted
 * @param faults what went wrong outside the tests, a sentence each
 * @param nodes what each machine did and when: one, or one a shard
 */
public record RunRecord(
        String module,
        @Nullable Portion portion,
        String started,
        long wallMillis,
        long makespanMillis,
        long predictedMillis,
        String strategy,
        int workers,
        Counts counts,
        List<ClassRecord> classes,
        List<VerdictRecord> verdicts,
        List<String> reports,
        List<String> faults,
        List<NodeRecord> nodes) {

    /** Copies the lists. */
    public RunRecord {
        classes = List.copyOf(classes);
        verdicts = List.copyOf(verdicts);
        reports = List.copyOf(reports);
        faults = List.copyOf(faults);
        nodes = List.copyOf(nodes);
    }

    /**
     * Makes the record of a run.
     *
     * @param module key of the module
     * @param result what came of the run
     * @param reports names of its report files, relative to where the record will be
     * @param timeline what was noted while it went on
     * @param bound what kept it from being shorter, for people
     * @return the record
     */
    public static RunRecord of(String module, RunResult result, List<String> reports, Timeline timeline, String bound) {
        List<String> faults = new ArrayList<>(result.faults());
        if (!result.stopped().isEmpty()) {
            faults.add(result.stopped());
        }
        Counts counts = result.counts();
        return new RunRecord(
                module,
                result.portion(),
                result.started().toString(),
                result.wall().toMillis(),
                result.makespan().toMillis(),
                result.schedule().predicted().toMillis(),
                result.schedule().strategy(),
                result.workers().size(),
                counts,
                List.copyOf(result.units().stream()
                        .flatMap(ClassRecord::of)
                        .collect(Collectors.toMap(
                                ClassRecord::name, one -> one, ClassRecord::plus, TreeMap<String, ClassRecord>::new))
                        .values()),
                VerdictRecord.of(result),
                reports,
                faults,
                List.of(NodeRecord.of(result, counts, timeline, bound)));
    }
}
