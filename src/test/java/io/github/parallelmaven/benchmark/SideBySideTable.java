package io.github.parallelmaven.benchmark;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The result of a benchmark, for people and for programs.
 *
 * @param options what was timed
 * @param timings all measured processes
 */
record SideBySideTable(SideBySideOptions options, List<Timing> timings) {

    /**
     * Prints the table and writes {@code target/side-by-side.json}.
     *
     * @throws IOException if the file cannot be written
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
    }

    private String markdown() {
        return """
                | Suite | Variant | Test cases | Median, s | Range, s | CPU, s | A / variant |
                |---|---|---|---|---|---|---|
                %s""".formatted(options.suites().stream().map(this::rows).collect(Collectors.joining("\n")));
    }

    private String rows(String suite) {
        return new Figures(timings.stream().filter(t -> t.suite().equals(suite)).toList()).rows(options.workers());
    }

    private String machine() {
        return "%s, %d rounds, Surefire %s, %d cores, %s %s, JDK %s, %s"
                .formatted(
                        Instant.now().truncatedTo(ChronoUnit.MINUTES),
                        options.pairs(),
                        options.surefire(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.runtime.version"),
                        System.getProperty("maven.build.version", "Maven of the path"));
    }

    private record Document(String machine, List<Timing> timings) {}
}
