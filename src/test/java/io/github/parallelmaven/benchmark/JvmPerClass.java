package io.github.parallelmaven.benchmark;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Classes that each get a JVM of their own and sleep in it: with spare JVMs, without, and by Surefire. The profile
 * {@code benchmark} calls it; {@code docs/benchmarks.md} says how.
 */
public final class JvmPerClass {

    private static final long MILLIS = 100;
    private static final String SPARES = "spares";

    private JvmPerClass() {}

    /**
     * Measures and prints a Markdown table.
     *
     * @param args none; the system properties {@code classes}, {@code workers}, {@code pairs}, {@code suites.surefire}
     *     and {@code mavenArguments} choose
     * @throws IOException if the project cannot be written
     * @throws InterruptedException if interrupted while a Maven process runs
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int workers = Integer.getInteger("workers", 2);
        int[] methods = new int[Integer.getInteger("classes", 60)];
        Arrays.fill(methods, 1);
        String ours = "parallel:run -DreuseForks=false -Dworkers=" + workers;
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(SPARES, ours);
        lines.put("one-by-one", ours + " -Dparallel.spareJvms=false");
        lines.put(
                "surefire",
                "org.apache.maven.plugins:maven-surefire-plugin:" + System.getProperty("suites.surefire", "3.6.1")
                        + ":test -DreuseForks=false -DforkCount=" + workers);
        Path directory = Path.of(System.getProperty("basedir", ""), "target", "sleeping", "jvm-per-class");
        NapProject project = NapProject.written(
                directory.toAbsolutePath(), MILLIS, methods, SideBySideOptions.list("mavenArguments", ""));
        print(lines, measured(project, lines));
    }

    private static Map<String, List<Double>> measured(NapProject project, Map<String, String> lines)
            throws IOException, InterruptedException {
        Map<String, List<Double>> measured = new LinkedHashMap<>();
        List<String> order = new ArrayList<>(lines.keySet());
        // The first compiles the tests and leaves a history, the second the archive that ours begin with.
        project.test("first", 1, lines.get(SPARES));
        project.test("second", 1, lines.get(SPARES));
        for (int round = 1; round <= Integer.getInteger("pairs", 3); round++) {
            for (String key : order) {
                double seconds =
                        project.test(key + "-" + round, 1, lines.get(key)).processSeconds();
                System.out.printf(ROOT, "round %d, %s: %.2f s%n", round, key, seconds);
                measured.computeIfAbsent(key, k -> new ArrayList<>()).add(seconds);
            }
            // Whoever comes first meets other caches than whoever comes last.
            order.add(order.remove(0));
        }
        return measured;
    }

    /** A ratio is the median over the rounds of the ratio within a round. */
    private static void print(Map<String, String> lines, Map<String, List<Double>> measured) {
        System.out.println("| Command | Maven process, s | Range, s | With spare JVMs / this |");
        System.out.println("|---|---|---|---|");
        measured.forEach((key, seconds) -> System.out.printf(
                ROOT,
                "| `%s` | %.1f | %.1f to %.1f | %.2f |%n",
                lines.get(key),
                Figures.median(seconds.stream().mapToDouble(Double::doubleValue)),
                seconds.stream().min(Double::compare).orElseThrow(),
                seconds.stream().max(Double::compare).orElseThrow(),
                Figures.median(IntStream.range(0, seconds.size())
                        .mapToDouble(i -> measured.get(SPARES).get(i) / seconds.get(i)))));
    }
}
