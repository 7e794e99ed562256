package io.github.parallelmaven.model;

import java.io.IOException;
import java.io.Writer;

/** Text that a test printed. It may live in memory or, when it is long, elsewhere. */
public interface CapturedText {

    /** No text at all. */
    CapturedText EMPTY = of("");

    /**
     * Text held in memory.
     *
     * @param text the text
     * @return a captured text of the same content
     */
    static CapturedText of(String text) {
        return new InMemory(text);
    }

    /**
     * Length of the text.
     *
     * @return UTF-16 code units
     */
    long length();

    /**
     * Writes the whole text.
     *
     * @param target receives the text and stays open
     * @throws IOException if the text cannot be read back or the target refuses it
     */
    void copyTo(Writer target) throws IOException;

    /**
     * The last part of the text, for a console.
     *
     * @param limit most code units wanted
     * @return at most that many, the end of the text
     */
    String tail(int limit);

    /**
     * Text held in memory.
     *
     * @param text the text
     */
    record InMemory(String text) implements CapturedText {

        @Override
        public long length() {
            return text.length();
        }

        @Override
        public void copyTo(Writer target) throws IOException {
            target.write(text);
        }

        @Override
        public String tail(int limit) {
            return text.substring(Math.max(0, text.length() - limit));
        }
    }
}
