package io.github.parallelmaven.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A history in a file of its own, which nobody else writes: what one run observed, to be carried to another machine. */
public final class HistoryFile {

    private HistoryFile() {}

    /**
     * Writes a history.
     *
     * @param history what to write
     * @param file where to; its directory exists
     * @throws IOException if that is not possible
     */
    public static void write(History history, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            HistoryFormat.write(history, out);
        }
    }

    /**
     * Reads a history.
     *
     * @param file the file
     * @return what it holds
     * @throws IOException if it cannot be read or is something else
     */
    public static History read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return HistoryFormat.read(in);
        }
    }
}
