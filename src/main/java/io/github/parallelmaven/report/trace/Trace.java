package io.github.parallelmaven.report.trace;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.report.Lanes;
import io.github.parallelmaven.report.json.JvmRecord;
import io.github.parallelmaven.report.json.NodeRecord;
import io.github.parallelmaven.report.json.SpanRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The slices of a trace and the tracks that they lie on. On a track slices follow each other or lie in each other, as
 * viewers demand: a test lies in its unit, and what ran at the same time has tracks of its own.
 *
 * @param tracks names of the tracks by number
 * @param slices the slices, track by track
 */
record Trace(Map<Integer, String> tracks, List<Slice> slices) {

    /** Workers tell when a unit or a test began in whole milliseconds. */
    private static final long GRAIN_MICROS = 1_000;

    /** So many tracks a worker can have. */
    private static final int TRACKS = 1_000;

    /**
     * A named time on a track.
     *
     * @param track number of the track
     * @param category {@code jvm}, {@code unit} or {@code test}; in a profile also {@code step} and {@code idle}
     * @param name what it is
     * @param start microseconds since the start of the run
     * @param micros how long it lasted
     * @param details more of it, by name
     */
    record Slice(int track, String category, String name, long start, long micros, Map<String, String> details) {

        long end() {
            return start + micros;
        }

        Slice later(long by) {
            return new Slice(track, category, name, start + by, micros, details);
        }
    }

    /** A test with its times as they were told. */
    private record Told(Attempt attempt, long start, long micros) {}

    /** Makes the trace of a run. */
    static Trace of(RunResult result, NodeRecord node) {
        Map<Integer, String> tracks = new TreeMap<>();
        List<Slice> slices = new ArrayList<>();
        Map<Integer, List<Told>> tests = tests(result);
        node.workers().forEach(worker -> {
            int number = worker.number();
            List<SpanRecord> spans = node.spans().stream()
                    .filter(span -> span.worker() == number && span.kind() != SpanRecord.Kind.REPEAT)
                    .toList();
            List<Slice> own = new ArrayList<>(jvms(number, node.jvms()));
            own.addAll(work(number, spans, tests.getOrDefault(number, List.of())));
            own.stream().map(Slice::track).distinct().forEach(track -> tracks.put(track, name(number, track)));
            slices.addAll(own);
        });
        return new Trace(tracks, slices);
    }

    private static Map<Integer, List<Told>> tests(RunResult result) {
        return result.units().stream()
                .flatMap(unit -> unit.classes().stream())
                .flatMap(suite -> suite.attempts().stream())
                .flatMap(attempt -> Stream.ofNullable(attempt.duration())
                        .map(took -> new Told(attempt, micros(result.started(), attempt.started()), micros(took))))
                .collect(Collectors.groupingBy(test -> test.attempt().worker()));
    }

    private static List<Slice> jvms(int worker, List<JvmRecord> jvms) {
        return jvms.stream()
                .filter(jvm -> jvm.worker() == worker)
                .map(jvm -> new Slice(
                        track(worker, 0),
                        "jvm",
                        "JVM start",
                        jvm.startMicros(),
                        jvm.readyMicros() - jvm.startMicros(),
                        jvm.death().isEmpty() ? Map.of() : Map.of("died", jvm.death())))
                .toList();
    }

    /** Units, in each the tests that ran one after the other, and beside them what ran at the same time. */
    private static List<Slice> work(int worker, List<SpanRecord> spans, List<Told> tests) {
        List<Slice> slices = new ArrayList<>();
        List<Lanes.Placed<SpanRecord>> units =
                Lanes.of(spans, SpanRecord::startMicros, SpanRecord::micros, GRAIN_MICROS);
        int lanes = 1 + units.stream().mapToInt(Lanes.Placed::lane).max().orElse(0);
        Map<String, List<Integer>> byClass = IntStream.range(0, units.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> className(units.get(i).item())));
        Map<Integer, List<Told>> byUnit = tests.stream()
                .collect(Collectors.groupingBy(test ->
                        unitOf(test, byClass.getOrDefault(test.attempt().test().suite(), List.of()), units)));
        List<Told> beside = new ArrayList<>(byUnit.getOrDefault(-1, List.of()));
        for (int i = 0; i < units.size(); i++) {
            Lanes.Placed<SpanRecord> unit = units.get(i);
            int track = track(worker, unit.lane());
            slices.add(new Slice(track, "unit", unit.item().name(), unit.start(), unit.end() - unit.start(), Map.of()));
            Lanes.of(byUnit.getOrDefault(i, List.of()), Told::start, Told::micros, GRAIN_MICROS)
                    .forEach(test -> {
                        if (test.lane() == 0) {
                            slices.add(within(test, track, unit));
                        } else {
                            beside.add(test.item());
                        }
                    });
        }
        Lanes.of(beside, Told::start, Told::micros, GRAIN_MICROS)
                .forEach(test ->
                        slices.add(slice(test.item(), track(worker, lanes + test.lane()), test.start(), test.end())));
        return slices;
    }

    private static String className(SpanRecord span) {
        return span.name().split("#", 2)[0];
    }

    /** The unit of its class during which a first attempt began; a repeated one is no part of a unit's time. */
    private static int unitOf(Told test, List<Integer> candidates, List<Lanes.Placed<SpanRecord>> units) {
        return candidates.stream()
                .filter(i -> test.attempt().number() == 1)
                .filter(i -> test.start() + GRAIN_MICROS >= units.get(i).item().startMicros())
                .filter(i -> test.start() < units.get(i).item().endMicros() + GRAIN_MICROS)
                .findFirst()
                .orElse(-1);
    }

    private static Slice within(Lanes.Placed<Told> test, int track, Lanes.Placed<SpanRecord> unit) {
        long start = Math.min(unit.end(), Math.max(unit.start(), test.start()));
        return slice(test.item(), track, start, Math.max(start, Math.min(unit.end(), test.end())));
    }

    private static Slice slice(Told test, int track, long start, long end) {
        Attempt attempt = test.attempt();
        Map<String, String> details = new LinkedHashMap<>();
        details.put("class", attempt.test().className());
        details.put("outcome", attempt.outcome().name());
        details.put("attempt", String.valueOf(attempt.number()));
        return new Slice(track, "test", attempt.test().label(), start, end - start, details);
    }

    private static int track(int worker, int lane) {
        return worker * TRACKS + Math.min(lane, TRACKS - 1);
    }

    private static String name(int worker, int track) {
        int lane = track - worker * TRACKS;
        return lane == 0 ? "worker " + worker : "worker " + worker + ", at the same time (" + lane + ")";
    }

    private static long micros(Instant zero, Instant time) {
        return Math.max(0, ChronoUnit.MICROS.between(zero, time));
    }

    private static long micros(Duration duration) {
        return Math.max(0, duration.toNanos() / 1_000);
    }
}
