package io.github.parallelmaven.benchmark;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Suites of tests that all sleep as long, on eight workers: how near the speed-up comes to what arithmetic allows. The
 * profile {@code benchmark} calls it; {@code docs/benchmarks.md} says how.
 */
public final class SleepingSuites {

    private static final long MILLIS = 100;
    private static final int METHODS_PER_CLASS = 10;

    private final int workers = Integer.getInteger("workers", 8);
    private final int rounds = Integer.getInteger("pairs", 3);
    private final int warmUps = Integer.getInteger("warmups", 800);
    private final List<String> arguments = SideBySideOptions.list("mavenArguments", "");

    private SleepingSuites() {}

    /**
     * Measures all suites and prints a Markdown table.
     *
     * @param args none; the system properties {@code sizes}, {@code workers}, {@code pairs}, {@code warmups} and {@code
     *     mavenArguments} choose
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
                "| Tests | Units | Bound | Warm workers | Warm bare launchers | Workers just started | Start counted |");
        System.out.println("|---|---|---|---|---|---|---|");
        rows.forEach(System.out::println);
    }

    private String row(int tests, String granularity) throws IOException, InterruptedException {
        boolean classes = granularity.equals("class");
        int perClass = classes ? 1 : METHODS_PER_CLASS;
        NapProject plain = project(granularity + "-" + tests, tests / perClass, 0, perClass);
        NapProject warmed =
                project(granularity + "-" + tests + "-warmed", tests / perClass, warmUps / perClass, perClass);
        String line = "parallel:run -Dworkers=" + workers + " -Dparallel.granularity=" + granularity;
        // The first runs have no history, which the others order by.
        plain.test("first", 1, line);
        warmed.test("first", 1, line + history(warmed, 0) + " -Dnap.warmup=" + MILLIS * 3 / 2);
        int together = Math.min(workers, tests);
        List<Double> warm = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> cold = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            warm.add(warmed.test("warm-" + round, together, line + ordered(warmed, round))
                    .makespanSeconds());
            bare.add(BareLauncher.run(warmed, "bare-" + round, together));
            cold.add(plain.test("cold-" + round, together, line).makespanSeconds());
            whole.add(plain.test("whole-" + round, 1, line).goalSeconds());
        }
        double serial = tests * MILLIS / 1e3;
        int waves = (tests + workers - 1) / workers;
        return String.format(
                ROOT,
                "| %d | %s | %.2f | %s | %s | %s | %s |",
                tests,
                classes ? "classes of one test" : "methods of classes of " + METHODS_PER_CLASS,
                (double) tests / waves,
                speedUps(warm, serial),
                speedUps(bare, serial),
                speedUps(cold, serial),
                speedUps(whole, serial));
    }

    private NapProject project(String name, int classes, int warmUps, int perClass)
            throws IOException, InterruptedException {
        Path directory = Path.of(System.getProperty("basedir", ""), "target", "sleeping", name);
        return NapProject.written(
                directory.toAbsolutePath(), MILLIS, filled(classes, perClass), filled(warmUps, perClass), arguments);
    }

    private static int[] filled(int length, int value) {
        int[] filled = new int[length];
        Arrays.fill(filled, value);
        return filled;
    }

    /** Each run has a copy of the first run's history, by which what warms up comes first. */
    private static String ordered(NapProject project, int round) throws IOException {
        Files.copy(historyFile(project, 0), historyFile(project, round), StandardCopyOption.REPLACE_EXISTING);
        return history(project, round);
    }

    private static String history(NapProject project, int round) {
        return " -Dparallel.historyFile=" + historyFile(project, round);
    }

    private static Path historyFile(NapProject project, int round) {
        return project.build().target().resolve("history-" + round + ".gz");
    }

    private static String speedUps(List<Double> seconds, double serial) {
        double[] speedUps =
                seconds.stream().mapToDouble(time -> serial / time).sorted().toArray();
        return String.format(
                ROOT,
                "%.2f (%.2f to %.2f)",
                Figures.median(Arrays.stream(speedUps)),
                speedUps[0],
                speedUps[speedUps.length - 1]);
    }
}
