package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.Failure;
import java.util.ArrayList;
import java.util.List;

/** Short, harmless pieces of what tests said: no blank lines, no control characters, no line without end. */
final class Excerpt {

    /** Longest line, in UTF-16 code units. */
    static final int WIDTH = 300;

    private Excerpt() {}

    /**
     * One line of foreign text.
     *
     * @param text any text
     * @return the text with each run of control characters as one space, cut at {@link #WIDTH}
     */
    static String line(String text) {
        String start = text.length() > 4 * WIDTH ? text.substring(0, 4 * WIDTH) : text;
        // Escape sequences first: without their introducer the rest of them would be left as litter.
        String clean = start.replaceAll("\u001B\\[[0-?]*[ -/]*[@-~]", "")
                .replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ")
                .stripTrailing();
        if (clean.length() <= WIDTH) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(WIDTH - 1)) ? WIDTH - 1 : WIDTH;
        return clean.substring(0, end) + "...";
    }

    /**
     * The first lines of a text.
     *
     * @param text any text
     * @param limit most lines wanted
     * @return lines that are not blank
     */
    static List<String> head(String text, int limit) {
        return text.lines()
                .map(Excerpt::line)
                .filter(l -> !l.isBlank())
                .limit(limit)
                .toList();
    }

    /**
     * The last lines of a text.
     *
     * @param text any text
     * @param limit most lines wanted
     * @return lines that are not blank
     */
    static List<String> tail(String text, int limit) {
        List<String> lines =
                text.lines().map(Excerpt::line).filter(l -> !l.isBlank()).toList();
        return lines.subList(Math.max(0, lines.size() - limit), lines.size());
    }

    /**
     * Why an attempt did not pass: type and message, then the first place in the test's own class.
     *
     * @param attempt the attempt
     * @param limit most lines wanted of the message
     * @return lines, none where nobody said why
     */
    static List<String> reason(Attempt attempt, int limit) {
        Failure failure = attempt.failure();
        if (failure == null) {
            return List.of();
        }
        String type = failure.type().substring(failure.type().lastIndexOf('.') + 1);
        String message = failure.message();
        List<String> lines = new ArrayList<>(
                head(message == null || message.isBlank() ? type : type + ": " + message.strip(), limit));
        String frame = "at " + attempt.test().className() + ".";
        failure.stackTrace()
                .lines()
                .map(String::strip)
                .filter(l -> l.startsWith(frame))
                .findFirst()
                .ifPresent(l -> lines.add(line(l)));
        return lines;
    }
}
