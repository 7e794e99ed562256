package io.github.parallelmaven.report.surefire;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says in a sentence why a file could not be written. */
final class WriteFault {

    private WriteFault() {}

    /** One sentence that names file and reason. */
    static String sentence(Path file, Exception cause) {
        return "The report " + file + " could not be written: " + reason(cause) + ".";
    }

    /** The messages of these exceptions are mere paths. */
    private static String reason(Exception cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "no permission to write " + denied.getFile();
        }
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return ((FileSystemException) cause).getFile() + " is not a directory";
        }
        if (cause instanceof FileSystemException refused && refused.getReason() != null) {
            return refused.getReason();
        }
        return described(cause, cause.getMessage());
    }

    private static String described(Exception cause, @Nullable String message) {
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
