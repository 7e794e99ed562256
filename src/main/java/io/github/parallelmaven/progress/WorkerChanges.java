package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.WorkerChange;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How the number of workers changed while the run went on, and why. */
final class WorkerChanges {

    private WorkerChanges() {}

    /**
     * Tells all changes of a run, several additions or withdrawals in a row as one.
     *
     * @param result the run
     * @return one line such as {@code Workers: 2, then 4 from 0:12 since the processors were 48 % idle}; none where the number did not change
     */
    static List<Line> of(RunResult result) {
        List<WorkerChange> changes = result.changes();
        if (changes.isEmpty()) {
            return List.of();
        }
        WorkerChange first = changes.get(0);
        StringBuilder text = new StringBuilder("Workers: " + (first.workers() + (first.added() ? -1 : 1)));
        int begin = 0;
        while (begin < changes.size()) {
            int end = begin + 1;
            while (end < changes.size()
                    && changes.get(end).added() == changes.get(begin).added()) {
                end++;
            }
            text.append(", then ").append(step(changes.subList(begin, end)));
            begin = end;
        }
        return List.of(Line.info(text.toString()));
    }

    /** Why it changed, as the end of a sentence about the processors. */
    static String reason(WorkerChange change) {
        return change.added() ? change.idlePercent() + " % idle" : "busy";
    }

    private static String step(List<WorkerChange> row) {
        WorkerChange first = row.get(0);
        WorkerChange last = row.get(row.size() - 1);
        String numbers = row.size() == 1
                ? first.workers() + " from " + clock(first.at())
                : first.workers() + " to " + last.workers() + " from " + clock(first.at()) + " to " + clock(last.at());
        return numbers + " since the processors were " + reason(first);
    }

    private static String clock(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
