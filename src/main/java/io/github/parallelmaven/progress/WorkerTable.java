package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.WorkerResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each worker did. */
final class WorkerTable {

    private WorkerTable() {}

    /**
     * Makes the table.
     *
     * @param figures the run
     * @return a heading and a line for each worker; nothing where there was none
     */
    static List<Line> of(RunFigures figures) {
        if (figures.result().workers().isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.info("Worker  Units    Tests        Busy  Share  Forks"));
        for (WorkerResult worker : figures.result().workers()) {
            lines.add(Line.info(String.format(
                    Locale.ROOT,
                    "%6d %6d %8d %11s %6s %6d",
                    worker.number(),
                    worker.units(),
                    worker.tests(),
                    Spans.words(worker.busy()),
                    RunFigures.percent(worker.busy(), figures.makespan()),
                    worker.forks())));
        }
        return lines;
    }
}
