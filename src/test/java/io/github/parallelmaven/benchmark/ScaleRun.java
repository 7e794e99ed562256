package io.github.parallelmaven.benchmark;

import static java.util.Locale.ROOT;

import io.github.parallelmaven.faults.ReliabilityPage;
import io.github.parallelmaven.fidelity.MavenRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Projects of up to 20,000 classes of ten empty tests: what a test costs in Maven's JVM, and how much memory that takes.
 * The profile {@code benchmark} calls it; {@code docs/benchmarks.md} says how.
 */
public final class ScaleRun {

    /** So small that what it costs is Maven's start and the goal's. */
    private static final int SMALLEST = 20;

    private final String workers = System.getProperty("workers", "2");
    private final String heap = System.getProperty("heap", "256m");
    private final List<String> jvm = new ArrayList<>(SideBySideOptions.list("jvm", ""));
    private final List<String> arguments = SideBySideOptions.list("mavenArguments", "");

    private ScaleRun() {}

    /**
     * Measures all sizes, prints a Markdown table, and writes it and a plot into the page that is named.
     *
     * @param args none; the system properties {@code sizes}, {@code workers}, {@code heap}, {@code jvm}, {@code
     *     mavenArguments} and {@code page} choose
     * @throws IOException if a project or the page cannot be written
     * @throws InterruptedException if interrupted while a Maven process runs
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        ScaleRun scale = new ScaleRun();
        scale.jvm.add("-Xmx" + scale.heap);
        // The first of all may make what the others find, such as files of the repository.
        scale.measure(SMALLEST);
        ScaleFigures smallest = scale.measure(SMALLEST);
        List<ScaleFigures> all = new ArrayList<>(List.of(smallest));
        for (String size : SideBySideOptions.list("sizes", "2500,5000,10000,20000")) {
            all.add(scale.measure(Integer.parseInt(size)));
        }
        String table = String.join("\n", table(all));
        System.out.println(table);
        String page = System.getProperty("page", "");
        if (!page.isEmpty()) {
            Path file = Path.of(page).toAbsolutePath();
            new ReliabilityPage(file).write("scale", "Maven's JVM had `-Xmx" + scale.heap + "`.\n\n" + table);
            Path picture = Objects.requireNonNull(file.getParent()).resolve("images/scale.svg");
            Files.writeString(picture, ScalePlot.of(all));
        }
    }

    private ScaleFigures measure(int classes) throws IOException, InterruptedException {
        Path directory = Path.of(System.getProperty("basedir", ""), "target", "scale", "classes-" + classes);
        EmptyTestsProject suite = EmptyTestsProject.written(directory.toAbsolutePath(), classes, jvm, arguments);
        try (MavenWatch watch = new MavenWatch()) {
            MavenRun run = suite.build().run("run", "-o", "parallel:run", "-Dworkers=" + workers);
            if (run.exitCode() != 0) {
                throw new IllegalStateException(classes + " classes failed, see " + run.log());
            }
            suite.requireEachOnce();
            ScaleFigures figures = ScaleFigures.of(suite, run, watch);
            System.out.println(figures);
            return figures;
        }
    }

    private static List<String> table(List<ScaleFigures> all) {
        List<String> lines = new ArrayList<>(List.of(
                "| Classes | Tests | Wall, s | CPU of the workers, s | CPU of Maven's JVM, s | of it for a test, µs |"
                        + " Memory of Maven's JVM at most, MB |",
                "|---|---|---|---|---|---|---|"));
        ScaleFigures smallest = all.get(0);
        for (ScaleFigures one : all) {
            lines.add(String.format(
                    ROOT,
                    "| %,d | %,d | %.1f | %.1f | %.1f | %s | %d |",
                    one.classes(),
                    one.tests(),
                    one.wall().toMillis() / 1e3,
                    one.workers().toMillis() / 1e3,
                    one.maven().toMillis() / 1e3,
                    one == smallest ? "" : String.format(ROOT, "%.0f", one.microsPerTest(smallest)),
                    one.peakMegabytes()));
        }
        return lines;
    }
}
