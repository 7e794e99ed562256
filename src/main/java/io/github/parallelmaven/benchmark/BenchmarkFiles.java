package io.github.parallelmaven.benchmark;

import com.google.gson.GsonBuilder;
import io.github.parallelmaven.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where a benchmark leaves its result: {@code benchmark.json} for programs, {@code benchmark.svg} for people. */
public final class BenchmarkFiles {

    private static final String FORMAT = "parallel-benchmark 1";

    private BenchmarkFiles() {}

    /**
     * Writes both files.
     *
     * @param directory where to; created where it does not exist
     * @param result what to write
     * @throws io.github.parallelmaven.problem.ParallelException if they cannot be written
     */
    public static void write(Path directory, BenchmarkResult result) {
        try {
            Files.createDirectories(directory);
            Files.writeString(
                    directory.resolve("benchmark.json"),
                    new GsonBuilder()
                                    .setPrettyPrinting()
                                    .disableHtmlEscaping()
                                    .create()
                                    .toJson(new Document(FORMAT, kind(result), result))
                            + "\n");
            Files.writeString(directory.resolve("benchmark.svg"), result.svg());
        } catch (IOException e) {
            throw Problem.UNWRITABLE.with(directory, e);
        }
    }

    private static String kind(BenchmarkResult result) {
        return result.getClass().getSimpleName().replace("Result", "").toLowerCase(Locale.ROOT);
    }

    /** The file. */
    private record Document(String format, String kind, BenchmarkResult result) {}
}
