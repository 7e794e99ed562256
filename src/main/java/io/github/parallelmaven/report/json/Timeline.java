package io.github.parallelmaven.report.json;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.UnitResult;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes note of when JVMs started and died and when units ran. No event tells that a JVM ended in order, so such a JVM
 * ends with the last piece of work that it did.
 */
public final class Timeline implements RunListener {

    private static final Comparator<SpanRecord> ORDER = Comparator.comparingLong(SpanRecord::startMicros)
            .thenComparingInt(SpanRecord::worker)
            .thenComparing(SpanRecord::name);

    /** By worker, in the order in which they were ready. */
    private final Map<Integer, List<Life>> lives = new TreeMap<>();

    private final List<UnitResult> parts = new ArrayList<>();

    /** A timeline without entries. */
    public Timeline() {}

    /** What is known of a JVM; the end is that of its work unless it died. */
    private static final class Life {
        private final Instant launched;
        private final Instant ready;
        private Instant end;
        private String death = "";

        Life(Instant ready, Duration startup) {
            this.launched = ready.minus(startup);
            this.ready = ready;
            this.end = ready;
        }

        void workedUntil(Instant time) {
            if (death.isEmpty() && time.isAfter(end)) {
                end = time;
            }
        }

        JvmRecord record(int worker, Instant zero) {
            return new JvmRecord(worker, micros(zero, launched), micros(zero, ready), micros(zero, end), death);
        }
    }

    @Override
    public synchronized void on(RunEvent event) {
        if (event instanceof RunEvent.WorkerReady ready) {
            lives.computeIfAbsent(ready.worker(), worker -> new ArrayList<>())
                    .add(new Life(ready.at(), ready.startup()));
        } else if (event instanceof RunEvent.WorkerDied died) {
            // A JVM that dies while it starts was never ready, and so is none of these.
            List<Life> own = lives.getOrDefault(died.worker(), List.of());
            if (!own.isEmpty() && last(own).death.isEmpty()) {
                last(own).workedUntil(died.at());
                last(own).death = died.sentence();
            }
        } else if (event instanceof RunEvent.TestFinished test) {
            worked(test.attempt().worker(), test.at());
        } else if (event instanceof RunEvent.PartFinished part) {
            parts.add(part.result());
            worked(part.result().worker(), part.at());
        } else if (event instanceof RunEvent.UnitFinished unit) {
            worked(unit.result().worker(), unit.at());
        }
    }

    private void worked(int worker, Instant until) {
        List<Life> own = lives.getOrDefault(worker, List.of());
        if (!own.isEmpty()) {
            last(own).workedUntil(until);
        }
    }

    private static Life last(List<Life> own) {
        return own.get(own.size() - 1);
    }

    /**
     * The JVMs.
     *
     * @param zero start of the run
     * @return by worker, then in their order
     */
    public synchronized List<JvmRecord> jvms(Instant zero) {
        List<JvmRecord> all = new ArrayList<>();
        lives.forEach((worker, own) -> own.forEach(life -> all.add(life.record(worker, zero))));
        return all;
    }

    /**
     * What the workers had in hand.
     *
     * @param result the run, for the units that were not split and for what was repeated
     * @return by start
     */
    public synchronized List<SpanRecord> spans(RunResult result) {
        Instant zero = result.started();
        Set<String> split = parts.stream().map(part -> part.unit().whole().id()).collect(Collectors.toSet());
        Stream<SpanRecord> classes = result.units().stream()
                .filter(unit -> unit.fate() == UnitResult.Fate.RAN)
                .filter(unit -> !split.contains(unit.unit().id()))
                .map(unit -> span(unit, SpanRecord.Kind.CLASS, zero));
        Stream<SpanRecord> pieces = parts.stream()
                .filter(part -> part.fate() == UnitResult.Fate.RAN)
                .map(part -> span(part, SpanRecord.Kind.PART, zero));
        Stream<SpanRecord> repeats = result.units().stream()
                .flatMap(unit -> unit.classes().stream())
                .flatMap(suite -> suite.attempts().stream())
                .filter(attempt -> attempt.number() > 1 && attempt.duration() != null)
                .map(attempt -> repeat(attempt, zero));
        return Stream.of(classes, pieces, repeats)
                .flatMap(spans -> spans)
                .sorted(ORDER)
                .toList();
    }

    private static SpanRecord span(UnitResult unit, SpanRecord.Kind kind, Instant zero) {
        return new SpanRecord(
                unit.worker(), kind, unit.unit().id(), micros(zero, unit.started()), micros(unit.duration()));
    }

    private static SpanRecord repeat(Attempt attempt, Instant zero) {
        return new SpanRecord(
                attempt.worker(),
                SpanRecord.Kind.REPEAT,
                attempt.test().className() + "#" + attempt.test().name(),
                micros(zero, attempt.started()),
                micros(Objects.requireNonNull(attempt.duration())));
    }

    /** A clock that was set back shall not make a time negative. */
    private static long micros(Instant zero, Instant time) {
        return Math.max(0, ChronoUnit.MICROS.between(zero, time));
    }

    private static long micros(Duration duration) {
        return Math.max(0, duration.toNanos() / 1000);
    }
}
