package io.github.parallelmaven.report.trace;

import io.github.parallelmaven.event.Steps;
import io.github.parallelmaven.event.Steps.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the time of a goal went: before its first test, while tests ran, and after the last.
 *
 * @param started when the goal began
 * @param ready when the first JVM was ready for work; {@code null} where none was
 * @param firstTest when the first test began; {@code null} where none did
 * @param lastEnd when the last unit ended; {@code null} where none did
 * @param ended when the goal ended
 * @param workers how many workers took part
 * @param idle how long they had nothing in hand, all together
 */
record Budget(
        Instant started,
        @Nullable Instant ready,
        @Nullable Instant firstTest,
        @Nullable Instant lastEnd,
        Instant ended,
        int workers,
        Duration idle) {

    /** One line for each of the three. */
    List<String> lines(List<Step> steps) {
        List<String> lines = new ArrayList<>();
        Instant begin = firstTest == null ? ended : firstTest;
        Map<String, Long> before = spent(steps, started, begin);
        if (ready != null && firstTest != null) {
            // What the goal's thread does meanwhile is counted as that; the rest is nothing but waiting.
            Instant free = lastUntil(steps, begin);
            put(before, "waiting for a JVM", micros(free, earlier(ready, begin)));
            put(before, "discovery in the JVM", micros(later(free, ready), begin));
        }
        lines.add(line("start to first test", micros(started, begin), before));
        if (firstTest != null && lastEnd != null) {
            long span = micros(firstTest, lastEnd);
            long nothing = idle.toNanos() / 1_000;
            lines.add("first test to last end " + millis(span) + ": " + workers + " worker" + (workers == 1 ? "" : "s")
                    + ", together without a class in hand " + millis(nothing));
            Map<String, Long> after = new LinkedHashMap<>();
            put(after, "end of the JVMs", micros(lastEnd, firstFrom(steps, lastEnd)));
            after.putAll(spent(steps, lastEnd, ended));
            lines.add(line("last end to end of goal", micros(lastEnd, ended), after));
        }
        return lines;
    }

    /** How long the goal's thread took for what, as far as it lies between two times. */
    private static Map<String, Long> spent(List<Step> steps, Instant from, Instant until) {
        Map<String, Long> spent = new LinkedHashMap<>();
        for (Step step : steps) {
            if (step.track().equals(Steps.GOAL)) {
                put(spent, step.name(), micros(later(from, step.from()), earlier(until, step.until())));
            }
        }
        return spent;
    }

    private static void put(Map<String, Long> spent, String name, long micros) {
        if (micros > 0) {
            spent.merge(name, micros, Long::sum);
        }
    }

    /** When the goal's thread had done all that it does before the first test. */
    private Instant lastUntil(List<Step> steps, Instant bound) {
        return steps.stream()
                .filter(step -> step.track().equals(Steps.GOAL))
                .map(Step::until)
                .filter(until -> !until.isAfter(bound))
                .max(Instant::compareTo)
                .orElse(started);
    }

    /** When the goal's thread, which waits for the JVMs, has something else to do. */
    private static Instant firstFrom(List<Step> steps, Instant bound) {
        return steps.stream()
                .filter(step -> step.track().equals(Steps.GOAL))
                .map(Step::from)
                .filter(from -> !from.isBefore(bound))
                .min(Instant::compareTo)
                .orElse(bound);
    }

    private static String line(String name, long micros, Map<String, Long> parts) {
        Map<String, Long> all = new LinkedHashMap<>(parts);
        put(
                all,
                "rest",
                micros - parts.values().stream().mapToLong(part -> part).sum());
        return name + " " + millis(micros) + ": "
                + all.entrySet().stream()
                        .map(part -> part.getKey() + " " + Math.round(part.getValue() / 1e3)
                                + share(part.getValue(), micros))
                        .collect(Collectors.joining(", "));
    }

    private static String share(long part, long whole) {
        return whole <= 0 ? "" : String.format(Locale.ROOT, " (%d %%)", Math.round(100.0 * part / whole));
    }

    private static String millis(long micros) {
        return Math.round(micros / 1e3) + " ms";
    }

    private static long micros(Instant from, Instant until) {
        return between(from, until).toNanos() / 1_000;
    }

    /** The time between two; none where the second comes first. */
    static Duration between(Instant from, Instant until) {
        return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
    }

    /** The later of two. */
    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
