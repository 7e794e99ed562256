package io.github.parallelmaven.benchmark;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A suite in which one class holds half of the time, with and without the splitting of classes, and by Surefire. The
 * profile {@code benchmark} calls it; {@code docs/benchmarks.md} says how.
 */
public final class LongClass {

    private static final long MILLIS = 200;
    private static final int METHODS = 100;

    private LongClass() {}

    /**
     * Measures and prints a Markdown table.
     *
     * @param args none; the system properties {@code workers}, {@code pairs}, {@code suites.surefire} and
     *     {@code mavenArguments} choose
     * @throws IOException if the project cannot be written
     * @throws InterruptedException if interrupted while a Maven process runs
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int workers = Integer.getInteger("workers", 4);
        String surefire = "org.apache.maven.plugins:maven-surefire-plugin:"
                + System.getProperty("suites.surefire", "3.6.1") + ":test -DreuseForks=true -DforkCount=" + workers;
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("auto", "parallel:run -Dparallel.granularity=auto -Dworkers=" + workers);
        lines.put("class", "parallel:run -Dparallel.granularity=class -Dworkers=" + workers);
        lines.put("surefire", surefire);
        lines.put("surefire-balanced", surefire + " -Dsurefire.runOrder=balanced");
        int[] methods = new int[1 + METHODS];
        Arrays.fill(methods, 1);
        methods[0] = METHODS;
        Path directory = Path.of(System.getProperty("basedir", ""), "target", "sleeping", "long-class");
        NapProject project = NapProject.written(
                directory.toAbsolutePath(), MILLIS, methods, SideBySideOptions.list("mavenArguments", ""));
        print(lines, measured(project, lines), 2 * METHODS * MILLIS / 1e3 / workers);
    }

    private static Map<String, List<NapTimes>> measured(NapProject project, Map<String, String> lines)
            throws IOException, InterruptedException {
        Map<String, List<NapTimes>> measured = new LinkedHashMap<>();
        // Round 0 writes the history and Surefire's statistics, by which the others are ordered.
        for (int round = 0; round <= Integer.getInteger("pairs", 3); round++) {
            for (Map.Entry<String, String> line : lines.entrySet()) {
                NapTimes times = project.test(line.getKey() + "-" + round, 1, line.getValue());
                System.out.printf(ROOT, "round %d, %s: %.2f s%n", round, line.getKey(), times.makespanSeconds());
                if (round > 0) {
                    measured.computeIfAbsent(line.getKey(), key -> new ArrayList<>())
                            .add(times);
                }
            }
        }
        return measured;
    }

    private static void print(Map<String, String> lines, Map<String, List<NapTimes>> measured, double bound) {
        System.out.printf(ROOT, "%nLower bound of the methods: %.2f s%n%n", bound);
        System.out.println("| Command | Makespan, s | Makespan / lower bound | Maven process, s |");
        System.out.println("|---|---|---|---|");
        measured.forEach((key, runs) -> System.out.printf(
                ROOT,
                "| `%s` | %.2f | %.2f | %.1f |%n",
                lines.get(key),
                median(runs, NapTimes::makespanSeconds),
                median(runs, NapTimes::makespanSeconds) / bound,
                median(runs, NapTimes::processSeconds)));
    }

    private static double median(List<NapTimes> runs, ToDoubleFunction<NapTimes> part) {
        return Figures.median(runs.stream().mapToDouble(part));
    }
}
