package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.model.WorkerResult;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What kept the run from being shorter, and what would help. */
public final class Bottleneck {

    /** Part of the makespan from which on something fills it. */
    private static final double FULL = 0.9;

    private Bottleneck() {}

    /**
     * Names one of four: the start of the JVMs, the longest class, workers that had nothing to do, the sum of the work.
     *
     * @param figures the run
     * @return one sentence; none where nothing ran or no time passed
     */
    static List<Line> of(RunFigures figures) {
        return words(figures)
                .map(words -> List.of(Line.info("Bound by " + words)))
                .orElse(List.of());
    }

    /**
     * The same for those who put it elsewhere.
     *
     * @param result the run
     * @return what goes on from "Bound by"; empty where nothing ran or no time passed
     */
    public static String of(RunResult result) {
        return words(RunFigures.of(result)).orElse("");
    }

    private static Optional<String> words(RunFigures figures) {
        return figures.longest()
                .filter(longest -> !figures.makespan().isZero())
                .map(longest -> sentence(figures, longest));
    }

    private static String sentence(RunFigures figures, UnitResult longest) {
        Duration startup = startup(figures);
        if (startup.compareTo(figures.lowerBound()) > 0) {
            return "the start of the JVMs: a worker was ready after " + Spans.words(startup) + ", the tests needed "
                    + Spans.words(figures.lowerBound())
                    + (figures.workers() == 1 ? "." : ". Fewer workers would cost little.");
        }
        boolean uneven = longest.longestPart().compareTo(figures.evenShare()) >= 0;
        if (uneven && part(longest.longestPart(), figures.makespan()) >= FULL) {
            return "one class: " + longest.unit().id() + " alone took " + Spans.words(longest.longestPart())
                    + " of the "
                    + Spans.words(figures.makespan()) + ". More workers cannot help; splitting that class or making it "
                    + "faster can.";
        }
        if (figures.workers() == 1) {
            return "the sum of the work: one worker ran everything. More workers could bring the tests down to "
                    + Spans.words(longest.longestPart()) + ", the time of "
                    + longest.unit().id() + ", and each costs the start of a JVM.";
        }
        IdleTime idle = IdleTime.of(figures);
        if (uneven || part(idle.busy(), idle.available()) < FULL) {
            return "idle workers: together they were busy " + RunFigures.percent(idle.busy(), idle.available())
                    + " of the time; most of the rest, " + idle.largest() + ".";
        }
        return "the sum of the work: " + Spans.words(figures.serial()) + " of tests on "
                + Plural.of(figures.workers(), "worker") + " need at least " + Spans.words(figures.evenShare())
                + ". With more workers and processors the limit is " + Spans.words(longest.longestPart())
                + ", the time of " + longest.unit().id() + ".";
    }

    private static double part(Duration part, Duration whole) {
        return (double) part.toNanos() / whole.toNanos();
    }

    private static Duration startup(RunFigures figures) {
        return figures.result().workers().stream()
                .map(WorkerResult::startup)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
