package io.github.parallelmaven.benchmark;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.parallelmaven.faults.ReliabilityPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The result of a benchmark, for people and for programs.
 *
 * @param options what was timed
 * @param timings all measured processes
 */
record SideBySideTable(SideBySideOptions options, List<Timing> timings) {

    /**
     * Reads what another command has written.
     *
     * @param file its {@code side-by-side.json}
     * @return all measured processes
     * @throws IOException if the file cannot be read
     */
    static List<Timing> timings(Path file) throws IOException {
        return new Gson().fromJson(Files.readString(file), Document.class).timings();
    }

    /**
     * Prints the table and writes {@code target/side-by-side.json}, and the page with its picture where one is wanted.
     *
     * @throws IOException if a file cannot be written
     */
    void publish() throws IOException {
        String machine = machine();
        System.out.println(machine);
        System.out.println(markdown());
        Path file = Path.of(System.getProperty("basedir", "")).resolve("target/side-by-side.json");
        Files.writeString(
                file,
                new GsonBuilder()
                        .serializeSpecialFloatingPointValues()
                        .setPrettyPrinting()
                        .create()
                        .toJson(new Document(machine, timings)));
        if (!options.page().isEmpty()) {
            writePage(Path.of(options.page()).toAbsolutePath());
        }
    }

    private void writePage(Path page) throws IOException {
        new ReliabilityPage(page).write("side-by-side", markdown());
        Path picture = Objects.requireNonNull(page.getParent()).resolve("images/side-by-side.svg");
        Files.writeString(picture, chart());
    }

    private String markdown() {
        return """
                | Suite | Variant | Test cases | Rounds | Median, s | Range, s | CPU, s | Of the best Surefire |
                |---|---|---|---|---|---|---|---|
                %s

                %s""".formatted(
                        suites().stream()
                                .map(suite -> figures(suite).rows(options.workers()))
                                .collect(Collectors.joining("\n")),
                        ours().map(this::mean).collect(Collectors.joining("\n")));
    }

    private List<String> suites() {
        return timings.stream().map(Timing::suite).distinct().toList();
    }

    private Stream<Variant> ours() {
        return timings.stream()
                .map(Timing::variant)
                .distinct()
                .filter(one -> !one.isSurefire())
                .sorted();
    }

    private Figures figures(String suite) {
        return new Figures(timings.stream().filter(t -> t.suite().equals(suite)).toList());
    }

    private String mean(Variant variant) {
        double[] ratios = suites().stream()
                .flatMapToDouble(suite -> figures(suite).ofBest(variant).stream())
                .toArray();
        return String.format(
                Locale.ROOT,
                "%s: geometric mean over %d suites %.2f of the best setting of Surefire, at most %.2f.",
                variant,
                ratios.length,
                Math.exp(Arrays.stream(ratios).map(Math::log).average().orElse(Double.NaN)),
                Arrays.stream(ratios).max().orElse(Double.NaN));
    }

    private String chart() {
        BarChart chart = new BarChart("Whole Maven processes, as parts of Surefire's best", "of the best Surefire");
        for (String suite : suites()) {
            Figures figures = figures(suite);
            double best = figures.variants().stream()
                    .filter(Variant::isSurefire)
                    .mapToDouble(figures::medianSeconds)
                    .min()
                    .orElse(1);
            figures.variants()
                    .forEach(variant ->
                            chart.bar(suite, variant.line(options.workers()), figures.medianSeconds(variant) / best));
        }
        return chart.svg();
    }

    private String machine() {
        return "%s, Surefire %s, %d cores, %s %s, JDK %s, %s"
                .formatted(
                        Instant.now().truncatedTo(ChronoUnit.MINUTES),
                        options.surefire(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.runtime.version"),
                        System.getProperty("maven.build.version", "Maven of the path"));
    }

    private record Document(String machine, List<Timing> timings) {}
}
