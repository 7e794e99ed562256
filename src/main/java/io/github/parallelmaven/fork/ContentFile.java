package io.github.parallelmaven.fork;

import io.github.parallelmaven.archive.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * Files that are named after what they hold. A JVM which reads one never sees it change, whatever another run in the
 * same folder writes.
 */
final class ContentFile {

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
        Path file = directory.resolve(name + '-' + Fingerprint.of(content) + ending);
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
}
