package io.github.parallelmaven.report.trace;

import io.github.parallelmaven.event.Steps;
import io.github.parallelmaven.event.Steps.Step;
import io.github.parallelmaven.report.trace.Trace.Slice;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds to a trace what our own side did, and the gaps in which a worker had nothing in hand. */
final class OwnSteps {

    /** Tracks of workers begin at 1000. */
    private static final int FIRST_TRACK = 1;

    private OwnSteps() {}

    /**
     * The whole trace, whose times begin with the goal.
     *
     * @param trace of the workers, whose times begin with the run
     * @param started start of the run
     * @param steps what our side did
     */
    static Trace with(Trace trace, Instant started, Steps steps) {
        long later = Math.max(0, ChronoUnit.MICROS.between(steps.started(), started));
        Map<Integer, String> tracks = new TreeMap<>(trace.tracks());
        List<Slice> slices = new ArrayList<>();
        Map<String, Integer> numbers = new TreeMap<>();
        numbers.put(Steps.GOAL, FIRST_TRACK);
        for (Step step : steps.done()) {
            numbers.putIfAbsent(step.track(), FIRST_TRACK + numbers.size());
        }
        numbers.forEach((name, number) -> tracks.put(number, name));
        for (Step step : steps.done()) {
            slices.add(slice(step, numbers.getOrDefault(step.track(), FIRST_TRACK), steps.started()));
        }
        trace.slices().forEach(slice -> slices.add(slice.later(later)));
        slices.addAll(gaps(slices));
        return new Trace(tracks, slices);
    }

    private static Slice slice(Step step, int track, Instant zero) {
        long start = Math.max(0, ChronoUnit.MICROS.between(zero, step.from()));
        long micros = Math.max(0, ChronoUnit.MICROS.between(step.from(), step.until()));
        return new Slice(track, "step", step.name(), start, micros, Map.of());
    }

    /** On the first track of a worker, between what it had in hand and the start of its JVM. */
    private static List<Slice> gaps(List<Slice> slices) {
        Map<Integer, List<Slice>> held = new TreeMap<>();
        slices.stream()
                .filter(slice ->
                        slice.category().equals("unit") || slice.category().equals("jvm"))
                .forEach(slice -> held.computeIfAbsent(slice.track(), track -> new ArrayList<>())
                        .add(slice));
        List<Slice> gaps = new ArrayList<>();
        held.forEach((track, own) -> {
            own.sort(Comparator.comparingLong(Slice::start));
            long free = own.get(0).end();
            for (Slice slice : own) {
                if (slice.start() > free) {
                    gaps.add(new Slice(track, "idle", "nothing in hand", free, slice.start() - free, Map.of()));
                }
                free = Math.max(free, slice.end());
            }
        });
        return gaps;
    }
}
