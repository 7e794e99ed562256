package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How well the schedule foresaw the run. Without history it did not try. */
final class Prediction {

    private Prediction() {}

    /**
     * Compares the predicted makespan with the actual one.
     *
     * @param result the run
     * @return one line; none where no duration was known beforehand
     */
    static List<Line> of(RunResult result) {
        Schedule schedule = result.schedule();
        Duration predicted = schedule.predicted();
        long known = schedule.order().stream()
                .filter(u -> u.estimate().source() == Estimate.Source.HISTORY)
                .map(u -> u.unit().whole().id())
                .distinct()
                .count();
        if (known == 0 || predicted.isZero()) {
            return List.of();
        }
        double error = 100.0 * (result.makespan().toNanos() - predicted.toNanos()) / predicted.toNanos();
        return List.of(Line.info(String.format(
                Locale.ROOT,
                "Predicted %s%s, took %s: %+.1f %% (history for %d of %s)",
                Spans.words(predicted),
                range(schedule),
                Spans.words(result.makespan()),
                error,
                known,
                Plural.of(schedule.classes(), "class"))));
    }

    /** Nine of ten runs should end within it. Where it is no wider than the words are, it says nothing. */
    private static String range(Schedule schedule) {
        String low = Spans.words(schedule.low());
        String high = Spans.words(schedule.high());
        return low.equals(high) ? "" : " (" + low + " to " + high + ")";
    }
}
