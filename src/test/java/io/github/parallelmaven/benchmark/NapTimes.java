package io.github.parallelmaven.benchmark;

import io.github.parallelmaven.fidelity.MavenRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * When the tests of one run slept.
 *
 * @param makespanSeconds from the start of the first test to the end of the last, by the tests' own clock
 * @param goalSeconds what the goal says that it took, starts of JVMs included; NaN where it says nothing
 * @param processSeconds the whole Maven process
 */
record NapTimes(double makespanSeconds, double goalSeconds, double processSeconds) {

    private static final Pattern GOAL = Pattern.compile("Time (?:(\\d+) min )?([\\d.]+) s, of which tests");

    /**
     * Reads what the tests noted.
     *
     * @throws IllegalStateException if not every test ran once
     */
    static NapTimes read(Path directory, MavenRun run, int tests) throws IOException {
        return new NapTimes(
                makespanSeconds(directory, tests),
                goal(Files.readString(run.log())),
                run.wall().toMillis() / 1e3);
    }

    /**
     * The same without a Maven process.
     *
     * @throws IllegalStateException if not every test ran once
     */
    static double makespanSeconds(Path directory, int tests) throws IOException {
        List<String> lines;
        try (Stream<Path> files = Files.list(directory)) {
            lines = files.flatMap(NapTimes::lines).toList();
        }
        if (lines.size() != tests) {
            throw new IllegalStateException(lines.size() + " tests ran in place of " + tests + ", see " + directory);
        }
        long start = column(lines, 0).min().orElseThrow();
        long end = column(lines, 1).max().orElseThrow();
        return (end - start) / 1e6;
    }

    private static LongStream column(List<String> lines, int index) {
        return lines.stream().mapToLong(line -> Long.parseLong(line.split(" ")[index]));
    }

    private static double goal(String log) {
        Matcher told = GOAL.matcher(log);
        if (!told.find()) {
            return Double.NaN;
        }
        double minutes = told.group(1) == null ? 0 : Double.parseDouble(told.group(1));
        return 60 * minutes + Double.parseDouble(told.group(2));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
