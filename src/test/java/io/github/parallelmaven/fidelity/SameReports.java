package io.github.parallelmaven.fidelity;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The strictest comparison: two report directories hold files of the same names, XML files equal in the sense of
 * {@link XmlComparison}, and text files line by line, in any order of the lines below the heading, but for times.
 */
public final class SameReports {

    private static final Pattern TIME = Pattern.compile("Time elapsed: (?:[\\d.]+ s|\\(unknown\\))");

    private SameReports() {}

    /**
     * Compares all files of two directories.
     *
     * @param expected the directory to be judged by
     * @param actual the directory to be judged
     * @return one line for each difference, empty if there is none
     */
    public static List<String> differences(File expected, File actual) {
        Path left = expected.toPath();
        Path right = actual.toPath();
        Set<String> leftNames = names(left);
        Set<String> rightNames = names(right);
        List<String> differences = new ArrayList<>(XmlComparison.differences(left, right));
        if (leftNames.isEmpty()) {
            differences.add("nothing is in " + left);
        }
        Stream.concat(leftNames.stream(), rightNames.stream())
                .distinct()
                .sorted()
                .forEach(name -> {
                    if (!leftNames.contains(name) || !rightNames.contains(name)) {
                        differences.add(name + ": only in " + (leftNames.contains(name) ? left : right));
                    } else if (name.endsWith(".txt")
                            && !text(left.resolve(name)).equals(text(right.resolve(name)))) {
                        differences.add(
                                name + ": expected " + text(left.resolve(name)) + ", got " + text(right.resolve(name)));
                    }
                });
        return differences;
    }

    private static Set<String> names(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    // Surefire's own diary of its forks, written when something was odd.
                    .filter(name -> !name.endsWith(".dumpstream") && !name.endsWith(".dump"))
                    // Our record of the run, of which Surefire knows nothing.
                    .filter(name -> !name.startsWith("parallel-run"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> text(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> TIME.matcher(line).replaceAll("Time elapsed: -"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
