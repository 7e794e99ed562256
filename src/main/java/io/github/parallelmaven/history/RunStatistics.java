package io.github.parallelmaven.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code .surefire-*} file: a line for each method with the number of its successes since it failed last, its
 * milliseconds, class and name, separated by commas. Lines that begin with a blank go on with a name.
 */
final class RunStatistics {

    private static final Pattern LINE = Pattern.compile("(\\d+),(\\d+),([^,]+)(,.*)?");

    private RunStatistics() {}

    /** The sums of the methods' times, by top-level class. Nothing is known of the set-up. */
    static List<Observation> read(Path file, long epochMillis) throws IOException {
        Map<String, Observation> classes = new TreeMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isEmpty() || line.startsWith(" ")) {
                continue;
            }
            Matcher fields = LINE.matcher(line);
            if (!fields.matches()) {
                throw new IOException("a line is not <successes,milliseconds,class,method>");
            }
            String unit = SuiteHead.topLevel(fields.group(3));
            Observation method = observation(
                    unit, epochMillis, fields.group(2), !fields.group(1).equals("0"));
            classes.merge(unit, method, RunStatistics::plus);
        }
        return List.copyOf(classes.values());
    }

    private static Observation observation(String unit, long epochMillis, String millis, boolean clean)
            throws IOException {
        try {
            Duration took = Duration.ofMillis(Integer.parseInt(millis));
            return new Observation(unit, epochMillis, took, clean, SurefireTimes.ENVIRONMENT);
        } catch (NumberFormatException e) {
            throw new IOException("<" + millis + "> milliseconds are too many", e);
        }
    }

    private static Observation plus(Observation one, Observation other) {
        return new Observation(
                one.unit(),
                one.epochMillis(),
                one.duration().plus(other.duration()),
                one.clean() && other.clean(),
                one.environment());
    }
}
