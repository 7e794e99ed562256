package io.github.parallelmaven.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The file that holds what the tests of a run printed and memory shall not hold: one for all of them, written at its end
 * and read anywhere. It is kept open, so that a test which deletes it takes nothing from us where the system lets open
 * files live on. No channel, since that is closed when a thread that uses it is interrupted. Safe for use by many threads.
 */
final class OutputSpool {

    /** So many characters of all tests together stay in memory; beyond that, each test's text goes to the file when it ends. */
    static final long HELD = 8 << 20;

    private final Path directory;
    private final AtomicLong held = new AtomicLong();
    private @Nullable Path file;
    private @Nullable RandomAccessFile store;
    private @Nullable IOException failure;
    private long end;

    OutputSpool(Path directory) {
        this.directory = directory;
    }

    /** Counts characters that are now in memory, or with a negative number no more. */
    void hold(long characters) {
        held.addAndGet(characters);
    }

    /** Whether memory holds enough. */
    boolean isCrowded() {
        return held.get() > HELD;
    }

    /** Writes a text at the end of the file, and tells where it lies; {@code null} where the disk takes no more. */
    synchronized @Nullable Piece write(CharSequence text) {
        // Half a pair of surrogates becomes a question mark, as in the reports.
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            RandomAccessFile target = open();
            target.seek(end);
            target.write(bytes);
            Piece piece = new Piece(end, bytes.length);
            end = piece.end();
            return piece;
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            return null;
        }
    }

    /** Reads what was written. */
    InputStream read(Piece piece) {
        return new PieceStream(piece);
    }

    private synchronized int read(long at, byte[] bytes, int offset, int length) throws IOException {
        if (store == null) {
            throw new IOException("the output of this run has been discarded");
        }
        store.seek(at);
        return store.read(bytes, offset, length);
    }

    /** Why something could not be kept; empty where all was. */
    synchronized Optional<String> failure() {
        return failure == null
                ? Optional.empty()
                : Optional.of("Output of tests was lost, since " + directory + " cannot hold it: "
                        + String.valueOf(failure.getMessage()));
    }

    /** Deletes the file, as far as the system lets us; the next clean build gets the rest. */
    synchronized void discard() {
        try {
            if (store != null) {
                store.close();
                store = null;
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(directory);
        } catch (IOException e) {
            // Another build keeps its own there, or somebody still reads; neither is worth a word to the user.
            file = null;
        }
    }

    private RandomAccessFile open() throws IOException {
        RandomAccessFile opened = store;
        if (opened == null) {
            Files.createDirectories(directory);
            file = Files.createTempFile(directory, "output", ".txt");
            opened = new RandomAccessFile(file.toFile(), "rw");
            store = opened;
        }
        return opened;
    }

    /**
     * A part of the file.
     *
     * @param start its first byte
     * @param length bytes
     */
    record Piece(long start, long length) {

        long end() {
            return start + length;
        }
    }

    /** Reads a part of the file, whoever else reads or writes. */
    private final class PieceStream extends InputStream {
        private final long end;
        private long at;

        PieceStream(Piece piece) {
            this.at = piece.start();
            this.end = piece.end();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (at >= end) {
                return -1;
            }
            int read = OutputSpool.this.read(at, bytes, offset, (int) Math.min(length, end - at));
            at += Math.max(0, read);
            return read;
        }
    }
}
