package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said of a run when it is over. */
public final class ClosingSummary {

    private ClosingSummary() {}

    /**
     * The whole summary, the most important at the end.
     *
     * @param result the run
     * @param commands what may be typed next
     * @return lines, none of them blank; the last is one sentence on everything. Of a run without tests only what went
     *     wrong, since its figures would all be zero
     */
    public static List<Line> of(RunResult result, NextCommands commands) {
        RunFigures figures = RunFigures.of(result);
        if (figures.counts().tests() == 0) {
            return incidents(result, List.of());
        }
        List<Line> failures = FailureBlock.of(result);
        List<Line> lines = new ArrayList<>(failures);
        lines.addAll(totals(figures));
        lines.addAll(WorkerTable.of(figures));
        lines.addAll(WorkerChanges.of(result));
        lines.addAll(SlowestClasses.of(figures));
        lines.addAll(Bottleneck.of(figures));
        lines.addAll(Prediction.of(result));
        result.judgement().choices().forEach(choice -> lines.add(Line.info(Excerpt.line(choice))));
        lines.addAll(Leaks.of(result));
        lines.addAll(incidents(result, failures));
        lines.addAll(NextSteps.of(result, commands));
        lines.add(surefireLine(figures.counts(), result.held()));
        lines.add(LastSentence.of(figures));
        return lines;
    }

    private static List<Line> totals(RunFigures figures) {
        Counts counts = figures.counts();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.info(classes(figures.result())));
        lines.add(Line.info("Total " + counts.tests() + ", passed " + counts.passed() + ", failed " + counts.failures()
                + ", errors " + counts.errors() + ", skipped " + counts.skipped() + ", flaky " + counts.flakes()
                + figures.passRate().map(r -> ", pass rate " + r).orElse("")));
        lines.add(Line.info("Time " + Spans.words(figures.result().wall()) + ", of which tests "
                + Spans.words(figures.makespan()) + "; one after the other "
                + Spans.words(figures.serial())
                + figures.speedUp()
                        .map(s -> "; speed-up " + s + " (one after the other / time), efficiency "
                                + figures.efficiency() + " (shortest possible / time of tests)")
                        .orElse("")));
        return lines;
    }

    /** The classes with and without tests, which together are what the header of the run counts. */
    private static String classes(RunResult result) {
        Map<UnitResult.Fate, Long> fates =
                result.units().stream().collect(Collectors.groupingBy(UnitResult::fate, Collectors.counting()));
        long empty = fates.getOrDefault(UnitResult.Fate.EMPTY, 0L);
        long lost = fates.getOrDefault(UnitResult.Fate.LOST, 0L);
        long skipped = fates.getOrDefault(UnitResult.Fate.SKIPPED, 0L);
        return Plural.of(fates.getOrDefault(UnitResult.Fate.RAN, 0L), "test class")
                + (empty == 0 ? "" : ", " + empty + " more without tests")
                + (skipped == 0 ? "" : ", " + skipped + " more not run")
                + (lost == 0 ? "" : ", " + lost + " more lost");
    }

    private static List<Line> incidents(RunResult result, List<Line> failures) {
        List<Line> lines = new ArrayList<>();
        result.faults().stream()
                .map(Excerpt::line)
                .distinct()
                .filter(f -> !f.equals(Excerpt.line(result.stopped())))
                .filter(f -> failures.stream().noneMatch(l -> l.text().contains(f)))
                .forEach(f -> lines.add(Line.warn("Fault: " + f)));
        result.judgement().remarks().forEach(remark -> lines.add(Line.warn(Excerpt.line(remark))));
        List<TestUnit> lost = result.lost();
        lost.stream()
                .limit(Notices.LOST)
                .forEach(unit -> lines.add(Line.error("Lost: nobody answered for " + unit.id())));
        if (lost.size() > Notices.LOST) {
            lines.add(Line.error("Lost: " + (lost.size() - Notices.LOST) + " more classes"));
        }
        lines.addAll(SkippedClasses.of(result));
        if (!result.stopped().isEmpty()) {
            lines.add(Line.error("Stopped before the end: " + Excerpt.line(result.stopped())));
        }
        return lines;
    }

    /** Letter by letter what Surefire prints, since tools look for it. */
    private static Line surefireLine(Counts counts, Counts held) {
        String text = "Tests run: " + counts.tests() + ", Failures: " + counts.failures() + ", Errors: "
                + counts.errors() + ", Skipped: " + counts.skipped()
                + (counts.flakes() == 0 ? "" : ", Flakes: " + counts.flakes());
        if (held.failures() + held.errors() > 0) {
            return Line.error(text);
        }
        return counts.tests() > counts.passed() || counts.flakes() > 0 ? Line.warn(text) : Line.info(text);
    }
}
