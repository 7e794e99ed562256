package io.github.parallelmaven.report.json;

import io.github.parallelmaven.model.FailedTests;
import io.github.parallelmaven.report.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The file {@code failed.json}: the tests that failed, or did not end, when they were last run. It is an object with
 * {@code format}, {@code version} and {@code module}, and with {@code classes}: objects with {@code name}, a binary name
 * of a class, and {@code tests}, of which each is a class and a method with a hash mark between them; none for the whole
 * class.
 */
public final class FailedTestsFile {

    private static final String FORMAT = "parallel-failed";
    private static final int VERSION = 1;

    private FailedTestsFile() {}

    private record Envelope(String format, int version, String module, List<FailedClass> classes) {}

    private record FailedClass(String name, List<String> tests) {}

    /**
     * The name of a module's file. Executions that share a directory have a file each.
     *
     * @param module key of the module, which ends in its execution
     * @return {@code failed.json}, or {@code failed-<execution>.json} for any but the usual execution
     */
    public static String name(String module) {
        return RunRecordFile.name(module, "failed", ".json");
    }

    /**
     * Writes the file, in one step.
     *
     * @param failed its content
     * @param module key of the module
     * @param file where to
     * @throws IOException if that is not possible
     */
    public static void write(FailedTests failed, String module, Path file) throws IOException {
        List<FailedClass> classes = failed.classes().entrySet().stream()
                .map(one -> new FailedClass(one.getKey(), List.copyOf(one.getValue())))
                .toList();
        String text = Json.PRETTY.toJson(new Envelope(FORMAT, VERSION, module, classes)) + "\n";
        WholeFile.put(file, target -> target.write(text));
    }

    /**
     * Reads a file.
     *
     * @param file where it is
     * @return its content
     * @throws IOException if it cannot be read or is something else
     */
    public static FailedTests read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        try {
            Envelope envelope = Objects.requireNonNull(Json.PRETTY.fromJson(text, Envelope.class));
            if (!FORMAT.equals(envelope.format()) || envelope.version() != VERSION) {
                throw new IOException("it is not of format " + FORMAT + ", version " + VERSION);
            }
            TreeMap<String, SortedSet<String>> classes = new TreeMap<>();
            envelope.classes()
                    .forEach(one -> classes.put(Objects.requireNonNull(one.name()), new TreeSet<>(one.tests())));
            return new FailedTests(classes);
        } catch (RuntimeException e) {
            // Gson and the constructors of records have no common way to complain about what is missing.
            throw new IOException("it is not the JSON of failed tests", e);
        }
    }
}
