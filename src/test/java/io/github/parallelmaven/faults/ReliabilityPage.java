package io.github.parallelmaven.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A page that shows what was measured. What a program found stands between two comments with its name, and is replaced
 * by what it finds the next time.
 *
 * @param file the page
 */
public record ReliabilityPage(Path file) {

    /**
     * Replaces what a program found, and says when and where.
     *
     * @param program its name in the comments
     * @param found Markdown
     * @throws IOException if the page cannot be written, or has no place for it
     */
    public void write(String program, String found) throws IOException {
        String page = Files.readString(file);
        String begin = begin(program);
        String end = end(program);
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(file + " has no place for " + program);
        }
        Files.writeString(
                file,
                page.substring(0, from + begin.length()) + "\n" + circumstances() + "\n\n" + found + "\n"
                        + page.substring(to));
    }

    static String begin(String program) {
        return "<!-- begin " + program + " -->";
    }

    static String end(String program) {
        return "<!-- end " + program + " -->";
    }

    private static String circumstances() {
        return "Run on " + LocalDate.now(ZoneOffset.UTC) + " with Java " + System.getProperty("java.version")
                + " and "
                + System.getProperty("maven.build.version", "Maven of the path").replaceFirst(" \\(.*", "") + " on "
                + System.getProperty("os.name") + " with "
                + Runtime.getRuntime().availableProcessors()
                + " processors.";
    }
}
