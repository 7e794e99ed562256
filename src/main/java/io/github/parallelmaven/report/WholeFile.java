package io.github.parallelmaven.report;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes files so that nobody ever sees a part of one, and nothing is left of one that could not be written: each gets
 * another name beside its place and is then renamed.
 */
public final class WholeFile {

    /** Keeps the writers of one JVM apart, also where a build has loaded this class twice. */
    private static final String SELF =
            ProcessHandle.current().pid() + "-" + Long.toHexString(new SecureRandom().nextLong());

    private static final AtomicLong SERIAL = new AtomicLong();

    private WholeFile() {}

    /**
     * Writes a file in UTF-8, in the place of an older one of that name.
     *
     * @param file where to; its directory is made where it is missing
     * @param content writes what belongs into it
     * @throws IOException if that is not possible
     */
    public static void put(Path file, Content content) throws IOException {
        put(file, StandardCharsets.UTF_8, content);
    }

    /**
     * Writes a file, in the place of an older one of that name.
     *
     * @param file where to; its directory is made where it is missing
     * @param encoding of the text; what it does not have becomes a question mark
     * @param content writes what belongs into it
     * @throws IOException if that is not possible
     */
    public static void put(Path file, Charset encoding, Content content) throws IOException {
        Path directory = requireNonNull(file.toAbsolutePath().getParent(), "a file is in a directory");
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
        }
        // Short, since the name of the report may be as long as a file system allows; and no *.xml, which CI collects.
        String partName = ".report-" + SELF + "-" + SERIAL.incrementAndGet() + ".part";
        Path part = directory.resolve(partName);
        try {
            try (Writer target = open(part, encoding)) {
                content.writeTo(target);
            }
            rename(part, file);
        } catch (IOException | RuntimeException e) {
            discard(part, e);
            throw e;
        }
    }

    private static void discard(Path part, Exception cause) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // What made the writing fail is worth more to the user than this.
            cause.addSuppressed(e);
        }
    }

    /** Text files may hold half a surrogate pair; it becomes a question mark rather than an error. */
    private static Writer open(Path file, Charset encoding) throws IOException {
        var encoder = encoding.newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), encoder), 1 << 13);
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException | AccessDeniedException e) {
            // Some network shares cannot; and Windows denies it while a reader holds the old file open.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes what belongs into a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes it all and leaves the target open.
         *
         * @param target the file
         * @throws IOException if that is not possible
         */
        void writeTo(Writer target) throws IOException;
    }
}
