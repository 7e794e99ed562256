package io.github.parallelmaven;

import io.github.parallelmaven.api.RunResult;
import io.github.parallelmaven.extension.Words;
import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.progress.ClosingSummary;
import io.github.parallelmaven.progress.Line;
import io.github.parallelmaven.progress.NextCommands;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts results into the words of the API. */
final class Results {

    private Results() {}

    static RunResult of(io.github.parallelmaven.model.RunResult result) {
        Counts counts = result.counts();
        return new RunResult(
                counts.tests(),
                counts.failures(),
                counts.errors(),
                counts.skipped(),
                counts.flakes(),
                result.wall(),
                result.units().stream().map(UnitResult::duration).reduce(Duration.ZERO, Duration::plus),
                (int) result.workers().stream()
                        .filter(worker -> worker.units() > 0)
                        .count(),
                Words.attempts(result),
                faults(result),
                ClosingSummary.of(result, NextCommands.NONE).stream()
                        .map(Line::text)
                        .collect(Collectors.joining(System.lineSeparator())));
    }

    private static List<String> faults(io.github.parallelmaven.model.RunResult result) {
        Stream<String> lost = result.lost().stream().map(TestUnit::id).map(id -> "nobody answered for " + id);
        Stream<String> stopped = Stream.of(result.stopped()).filter(reason -> !reason.isEmpty());
        return Stream.of(result.faults().stream(), lost, stopped)
                .flatMap(sentences -> sentences)
                .toList();
    }
}
