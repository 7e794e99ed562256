package io.github.parallelmaven.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * By what a file that is only ever replaced as a whole can be told from the one before.
 *
 * @param key what the file system knows it by; {@code null} where it has no such thing
 * @param changed when it was written
 * @param bytes its size
 */
record FileState(@Nullable Object key, FileTime changed, long bytes) {

    /**
     * Looks at a file.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws IOException if it cannot be looked at
     */
    static FileState of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileState(attributes.fileKey(), attributes.lastModifiedTime(), attributes.size());
    }

    /**
     * Whether it is the same file still. Time and size alone do not tell, since some clocks tick slowly, and the key alone
     * does not, since a new file may get that of one which is gone.
     */
    boolean isThatOf(FileState other) {
        return key != null && equals(other);
    }
}
