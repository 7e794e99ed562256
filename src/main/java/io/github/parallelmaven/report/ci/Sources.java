package io.github.parallelmaven.report.ci;

import io.github.parallelmaven.report.page.ReportedTest;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the source of a test, which a stack trace knows by its class and the name of its file alone.
 *
 * @param roots folders of sources, those of the tests first
 * @param checkout root of the checkout, to which services relate paths
 */
public record Sources(List<Path> roots, Path checkout) {

    /** What a frame looks like, with or without class loader and module. */
    private static final Pattern FRAME =
            Pattern.compile("^\\s*at (?:[^\\s(]*/)?([\\w.$]+)\\.[^.(\\s]+\\(([^:()\\s]+):(\\d+)\\)", Pattern.MULTILINE);

    private static final List<String> ENDINGS = List.of(".java", ".kt", ".groovy", ".scala");

    /** Copies the list. */
    public Sources {
        roots = List.copyOf(roots);
    }

    /**
     * Where a test went wrong.
     *
     * @param test a test with trouble
     * @return the first line of its own class in the trace of its first failure, or else the first of any class of these
     *     folders, or else the beginning of its file; empty where its file is in none of the folders
     */
    public Optional<Place> of(ReportedTest test) {
        String trace = test.troubles().isEmpty() ? "" : test.troubles().get(0).stack();
        String own = topLevel(test.suite());
        return first(frames(trace).filter(frame -> topLevel(frame.group(1)).equals(own)))
                .or(() -> first(frames(trace)))
                .or(() -> file(own));
    }

    private static Stream<MatchResult> frames(String trace) {
        return FRAME.matcher(trace).results();
    }

    private Optional<Place> first(Stream<MatchResult> frames) {
        return frames.flatMap(frame -> place(frame).stream()).findFirst();
    }

    private Optional<Place> place(MatchResult frame) {
        return found(folder(frame.group(1)) + frame.group(2)).map(path -> new Place(path, line(frame.group(3))));
    }

    private Optional<Place> file(String className) {
        String path = className.replace('.', '/');
        return ENDINGS.stream()
                .flatMap(ending -> found(path + ending).stream())
                .map(found -> new Place(found, 1))
                .findFirst();
    }

    private Optional<String> found(String file) {
        return roots.stream()
                .map(root -> root.resolve(file))
                .filter(Files::isRegularFile)
                .map(this::relative)
                .findFirst();
    }

    private String relative(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path root = checkout.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
        return shown.toString().replace(File.separatorChar, '/');
    }

    private static String folder(String className) {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? "" : className.substring(0, dot).replace('.', '/') + "/";
    }

    private static String topLevel(String className) {
        Matcher nested = Pattern.compile("\\$").matcher(className);
        return nested.find(Math.min(className.length(), className.lastIndexOf('.') + 2))
                ? className.substring(0, nested.start())
                : className;
    }

    /** No file has so many lines that the number would not do. */
    private static int line(String digits) {
        return digits.length() > 9 ? 1 : Math.max(1, Integer.parseInt(digits));
    }
}
