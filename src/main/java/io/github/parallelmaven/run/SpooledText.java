package io.github.parallelmaven.run;

import io.github.parallelmaven.model.CapturedText;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text that grows: in memory while it is short, in a file from then on, so that a chatty test costs no heap. */
final class SpooledText implements CapturedText {

    private static final int IN_MEMORY = 32 << 10;
    private static final int TAIL = 8 << 10;

    private final Path directory;
    private final StringBuilder memory = new StringBuilder();
    private @Nullable Path file;
    private long length;

    SpooledText(Path directory) {
        this.directory = directory;
    }

    /** Deletes the files of all texts below a directory, as far as the system lets us; the next clean build gets the rest. */
    static void discard(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(directory);
        } catch (IOException e) {
            // Nothing was spooled, or somebody still reads; neither is worth a word to the user.
        }
    }

    /** Adds text at the end. Not thread-safe: the events of one fork come one at a time. */
    void append(String text) {
        length += text.length();
        memory.append(text);
        if (memory.length() > IN_MEMORY) {
            spill();
        }
    }

    /** Adds another text at the end. */
    void append(CapturedText other) {
        if (other.length() == 0) {
            return;
        }
        try {
            StringWriter text = new StringWriter();
            other.copyTo(text);
            append(text.toString());
        } catch (IOException e) {
            append("(output that could not be read back: " + e.getMessage() + ")");
        }
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void copyTo(Writer target) throws IOException {
        if (file != null) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                reader.transferTo(target);
            }
        }
        target.append(memory);
    }

    @Override
    public String tail(int limit) {
        return memory.substring(Math.max(0, memory.length() - limit));
    }

    /** Everything but a tail goes to the file; the tail stays, since a console may want it. */
    private void spill() {
        try {
            if (file == null) {
                Files.createDirectories(directory);
                file = Files.createTempFile(directory, "output", ".txt");
            }
            int keep = keptFrom();
            try (Writer writer =
                    Files.newBufferedWriter(file, StandardCharsets.UTF_8, java.nio.file.StandardOpenOption.APPEND)) {
                writer.append(memory, 0, keep);
            }
            memory.delete(0, keep);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pair of surrogates must not be torn: each half alone would not survive the file. */
    private int keptFrom() {
        int from = memory.length() - TAIL;
        return Character.isHighSurrogate(memory.charAt(from - 1)) ? from - 1 : from;
    }
}
