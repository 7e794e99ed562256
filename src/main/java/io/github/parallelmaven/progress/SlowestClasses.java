package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.Tally;
import io.github.parallelmaven.model.UnitResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The test classes that took longest. */
final class SlowestClasses {

    private static final int MOST = 10;

    /** So many are shown even where all are fast. */
    private static final int LEAST = 3;

    private static final Duration SLOW = Duration.ofSeconds(1);

    private SlowestClasses() {}

    /**
     * Lists them.
     *
     * @param figures the run
     * @return a heading and a line for each class; nothing where none ran
     */
    static List<Line> of(RunFigures figures) {
        if (figures.slowest().isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.info("Slowest classes:"));
        for (int i = 0; i < Math.min(MOST, figures.slowest().size()); i++) {
            UnitResult unit = figures.slowest().get(i);
            if (i < LEAST || unit.duration().compareTo(SLOW) >= 0) {
                lines.add(Line.info("  " + Spans.column(unit.duration()) + "  w" + unit.worker() + "  "
                        + unit.unit().id() + ", "
                        + Plural.of(Tally.counts(List.of(unit)).tests(), "test")));
            }
        }
        return lines;
    }
}
