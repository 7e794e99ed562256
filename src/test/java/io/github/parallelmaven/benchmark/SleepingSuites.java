package io.github.parallelmaven.benchmark;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Suites of tests that all sleep as long, on eight workers: how near the speed-up comes to what arithmetic allows. The
 * profile {@code benchmark} calls it; {@code docs/benchmarks.md} says how.
 */
public final class SleepingSuites {

    private static final long MILLIS = 100;
    private static final int METHODS_PER_CLASS = 10;

    private final int workers = Integer.getInteger("workers", 8);
    private final int rounds = Integer.getInteger("pairs", 3);
    private final List<String> arguments = SideBySideOptions.list("mavenArguments", "");

    private SleepingSuites() {}

    /**
     * Measures all suites and prints a Markdown table.
     *
     * @param args none; the system properties {@code sizes}, {@code workers}, {@code pairs} and {@code mavenArguments}
     *     choose
     * @throws IOException if a project cannot be written
     * @throws InterruptedException if interrupted while a Maven process runs
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> rows = new ArrayList<>();
        for (String size : SideBySideOptions.list("sizes", "10,50,100,500")) {
            int tests = Integer.parseInt(size);
            rows.add(new SleepingSuites().row(tests, "class"));
            rows.add(new SleepingSuites().row(tests, "method"));
        }
        System.out.println(
                "| Tests | Units | Bound | Speed-up, start not counted | Bare launchers, start not counted | Speed-up, start counted |");
        System.out.println("|---|---|---|---|---|---|");
        rows.forEach(System.out::println);
    }

    private String row(int tests, String granularity) throws IOException, InterruptedException {
        boolean classes = granularity.equals("class");
        int perClass = classes ? 1 : METHODS_PER_CLASS;
        int[] methods = new int[tests / perClass];
        Arrays.fill(methods, perClass);
        Path directory = Path.of(System.getProperty("basedir", ""), "target", "sleeping", granularity + "-" + tests);
        NapProject project = NapProject.written(directory.toAbsolutePath(), MILLIS, methods, arguments);
        String line = "parallel:run -Dworkers=" + workers + " -Dparallel.granularity=" + granularity;
        // The first run has no history, which the others order by.
        project.test("first", 1, line);
        List<NapTimes> together = new ArrayList<>();
        List<NapTimes> cold = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            together.add(project.test("together-" + round, Math.min(workers, tests), line));
            cold.add(project.test("cold-" + round, 1, line));
            bare.add(BareLauncher.run(project, "bare-" + round, Math.min(workers, tests)));
        }
        double serial = tests * MILLIS / 1e3;
        int waves = (tests + workers - 1) / workers;
        return String.format(
                ROOT,
                "| %d | %s | %.2f | %s | %s | %s |",
                tests,
                classes ? "classes of one test" : "methods of classes of " + METHODS_PER_CLASS,
                (double) tests / waves,
                speedUps(together, serial, NapTimes::makespanSeconds),
                speedUps(bare, serial, seconds -> seconds),
                speedUps(cold, serial, NapTimes::goalSeconds));
    }

    private static <T> String speedUps(List<T> runs, double serial, ToDoubleFunction<T> seconds) {
        double[] speedUps = runs.stream()
                .mapToDouble(run -> serial / seconds.applyAsDouble(run))
                .sorted()
                .toArray();
        return String.format(
                ROOT,
                "%.2f (%.2f to %.2f)",
                Figures.median(Arrays.stream(speedUps)),
                speedUps[0],
                speedUps[speedUps.length - 1]);
    }
}
