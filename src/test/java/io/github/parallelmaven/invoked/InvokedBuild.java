package io.github.parallelmaven.invoked;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an invoked build printed.
 *
 * @param console all that it printed
 */
public record InvokedBuild(String console) {

    private static final Pattern STACK_TRACE = Pattern.compile("(?:(?:\\[ERROR] )?\\s*at [\\w.$/]+\\(.*\\)\\R){2}");

    /**
     * Reads the console of a project that was invoked once.
     *
     * @param basedir folder of the project
     * @return its build
     */
    public static InvokedBuild of(File basedir) {
        return new InvokedBuild(read(basedir.toPath().resolve("build.log")));
    }

    /**
     * Reads the console of a project that was invoked several times.
     *
     * @param basedir folder of the project
     * @return its builds in order
     */
    public static List<InvokedBuild> all(File basedir) {
        return Stream.of(of(basedir).console().split("(?=\\[INFO] Scanning for projects)"))
                .filter(console -> console.startsWith("[INFO] Scanning for projects"))
                .map(InvokedBuild::new)
                .toList();
    }

    /**
     * Demands that a text was printed.
     *
     * @param text part of a line, or several lines
     * @throws AssertionError if it was not
     */
    public void says(String text) {
        demand(console.contains(text), "was not printed: " + text);
    }

    /**
     * Demands that a text was not printed.
     *
     * @param text part of a line, or several lines
     * @throws AssertionError if it was
     */
    public void doesNotSay(String text) {
        demand(!console.contains(text), "was printed: " + text);
    }

    /**
     * Demands that some line fits a pattern as a whole.
     *
     * @param regex a regular expression
     * @throws AssertionError if none does
     */
    public void saysLike(String regex) {
        demand(Pattern.compile("(?m)^" + regex + "$").matcher(console).find(), "no line is like: " + regex);
    }

    /**
     * Demands that the first lines of two texts stand in this order, and that both are there.
     *
     * @param first the text that comes first
     * @param second the text that comes later
     * @throws AssertionError if one is missing or the order is another
     */
    public void saysInOrder(String first, String second) {
        says(first);
        demand(console.indexOf(second) > console.indexOf(first), "not in this order: " + first + ", " + second);
    }

    /**
     * Demands errors in words, as a user wants them. The one line of a failed test that says where it failed is welcome.
     *
     * @throws AssertionError if two or more lines of a stack trace were printed
     */
    public void hasNoStackTrace() {
        demand(!STACK_TRACE.matcher(console).find(), "a stack trace was printed");
    }

    private void demand(boolean holds, String complaint) {
        if (!holds) {
            throw new AssertionError(complaint + System.lineSeparator() + console);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replaceAll("\\e\\[[0-9;]*m", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
