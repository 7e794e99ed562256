package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Patterns of tests from a POM and from a file, one list as Surefire makes it. */
final class PatternFile {

    private PatternFile() {}

    /**
     * Joins both.
     *
     * @param parameter name of the list in a POM
     * @param configured the list, which cannot name methods
     * @param file a pattern a line, which may name methods; blank lines and lines that begin with {@code #} do not
     *     count; null for none
     * @throws io.github.parallelmaven.problem.ParallelException where the file cannot be read or the list names methods
     */
    static List<String> joined(String parameter, List<String> configured, @Nullable File file) {
        for (String pattern : configured) {
            if (pattern.contains("#")) {
                throw Problem.BAD_PARAMETER.with(
                        parameter, pattern, "patterns of classes; methods, after a #, are for -Dtest and for files");
            }
        }
        List<String> joined = new ArrayList<>(configured);
        if (file != null) {
            joined.addAll(lines(parameter + "File", file));
        }
        return joined;
    }

    private static List<String> lines(String parameter, File file) {
        try (var lines = Files.lines(file.toPath())) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw Problem.BAD_PARAMETER.with(parameter, file, "a text file that can be read");
        }
    }
}
