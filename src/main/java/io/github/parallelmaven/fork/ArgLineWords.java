package io.github.parallelmaven.fork;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits an {@code argLine} into options as Surefire does: white space separates, single and double quotes hold
 * together and are removed, a backslash is a character like any other (paths on Windows).
 */
public final class ArgLineWords {

    private ArgLineWords() {}

    /**
     * Splits a line.
     *
     * @param line the configured value
     * @return the options in their order
     * @throws IllegalArgumentException if a quote is not closed
     */
    public static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
                inWord = true;
            } else if (Character.isWhitespace(c)) {
                if (inWord) {
                    words.add(word.toString());
                    word.setLength(0);
                    inWord = false;
                }
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (quote != 0) {
            throw new IllegalArgumentException("a quote " + quote + " is not closed");
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }
}
