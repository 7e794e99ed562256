package io.github.parallelmaven.fork;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Files that are named after what they hold. A JVM which reads one never sees it change, whatever another run in the
 * same folder writes.
 */
final class ContentFile {

    private static final int NAMED_BYTES = 8;

    private ContentFile() {}

    /**
     * Writes a file unless it is there.
     *
     * @param directory existing folder
     * @param name beginning of its name
     * @param ending end of its name, with a dot
     * @param content what it shall hold
     * @return the file, complete
     * @throws IOException if it cannot be written
     */
    static Path write(Path directory, String name, String ending, byte[] content) throws IOException {
        Path file = directory.resolve(name + '-' + digest(content) + ending);
        if (!holds(file, content)) {
            Path temporary = Files.createTempFile(directory, name, ".part");
            try {
                Files.write(temporary, content);
                // Another worker may have just written the same; a move that is not atomic would delete that first.
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                Files.deleteIfExists(temporary);
                // Some systems replace no file that another process has just opened, which then is the same one.
                if (!holds(file, content)) {
                    throw e;
                }
            }
        }
        return file;
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content);
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, NAMED_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
