package io.github.parallelmaven.report.json;

import io.github.parallelmaven.report.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The file {@code parallel-run.json} in a directory of reports. */
public final class RunRecordFile {

    private static final String STEM = "parallel-run";
    private static final String END = ".json";
    private static final String USUAL = "default-test";
    private static final String FORMAT = "parallel-run";
    private static final int VERSION = 1;

    private RunRecordFile() {}

    private record Envelope(String format, int version, RunRecord run) {}

    /**
     * The name of a module's file. Executions that share a directory of reports have a file each.
     *
     * @param module key of the module, which ends in its execution
     * @return {@code parallel-run.json}, or {@code parallel-run-<execution>.json} for any but the usual execution
     */
    public static String name(String module) {
        return name(module, STEM, END);
    }

    /**
     * The name of the file beside it, with the durations that the run observed.
     *
     * @param module key of the module, which ends in its execution
     * @return {@code parallel-history.gz}, or one with the execution in its name
     */
    public static String historyName(String module) {
        return name(module, "parallel-history", ".gz");
    }

    /**
     * The name of a file that each execution has for itself.
     *
     * @param module key of the module, which ends in its execution
     * @param stem how the name begins
     * @param end how it ends
     * @return both together, for any but the usual execution with its id between them
     */
    public static String name(String module, String stem, String end) {
        String execution = module.substring(module.indexOf('#') + 1);
        return execution.equals(USUAL) ? stem + end : stem + "-" + execution.replaceAll("[^A-Za-z0-9._-]", "_") + end;
    }

    /** Loads what writing needs, so that it takes less time later. */
    public static void prepare() {
        Objects.requireNonNull(Json.PRETTY);
    }

    /**
     * Writes a record, in one step.
     *
     * @param run the record
     * @param file where to
     * @throws IOException if that is not possible
     */
    public static void write(RunRecord run, Path file) throws IOException {
        String text = Json.PRETTY.toJson(new Envelope(FORMAT, VERSION, run)) + "\n";
        WholeFile.put(file, target -> target.write(text));
    }

    /**
     * Reads a record.
     *
     * @param file a file of that name
     * @return the record
     * @throws IOException if it cannot be read or is something else
     */
    public static RunRecord read(Path file) throws IOException {
        Envelope envelope;
        try {
            envelope = Objects.requireNonNull(
                    Json.PRETTY.fromJson(Files.readString(file, StandardCharsets.UTF_8), Envelope.class));
        } catch (RuntimeException e) {
            // Gson and the constructors of records have no common way to complain about what is missing.
            throw new IOException("it is not the JSON of a run", e);
        }
        if (!FORMAT.equals(envelope.format()) || envelope.version() != VERSION) {
            throw new IOException("it is not of format version " + VERSION);
        }
        return envelope.run();
    }

    /**
     * Finds records.
     *
     * @param directory where to look, in all directories below it too
     * @return their files, sorted
     * @throws IOException if a directory cannot be read
     */
    public static List<Path> below(Path directory) throws IOException {
        try (Stream<Path> tree = Files.walk(directory)) {
            return tree.filter(file -> file.getFileName().toString().matches(STEM + "(-.*)?\\" + END))
                    .sorted()
                    .toList();
        }
    }
}
