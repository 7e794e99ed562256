package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds classes that are older than their sources. It matters where the goal is called alone: within a lifecycle the
 * compiler has just judged the same.
 *
 * @param now the present; sources that claim to be of the future prove nothing
 */
record StaleClasses(Instant now) {

    private static final String JAVA = ".java";

    /**
     * Looks at sources that have a class of their name and package.
     *
     * @param classes directory of the compiled classes
     * @param sourceRoots directories of their sources
     * @throws io.github.parallelmaven.problem.ParallelException where a class is older than its source
     */
    void refuse(Path classes, List<Path> sourceRoots) {
        sourceRoots.stream()
                .filter(Files::isDirectory)
                .forEach(root -> stale(root, classes).ifPresent(source -> {
                    throw Problem.STALE_CLASSES.with(compiled(source, root, classes), source);
                }));
    }

    private Optional<Path> stale(Path root, Path classes) {
        try (Stream<Path> sources = Files.find(
                root,
                Integer.MAX_VALUE,
                (source, attributes) ->
                        source.toString().endsWith(JAVA) && isOlder(compiled(source, root, classes), attributes))) {
            return sources.findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOlder(Path compiled, BasicFileAttributes source) {
        try {
            FileTime changed = source.lastModifiedTime();
            return !changed.toInstant().isAfter(now)
                    && Files.getLastModifiedTime(compiled).compareTo(changed) < 0;
        } catch (IOException e) {
            return false; // no class of that name: excluded, or a file without a type
        }
    }

    private static Path compiled(Path source, Path root, Path classes) {
        String relative = root.relativize(source).toString();
        return classes.resolve(relative.substring(0, relative.length() - JAVA.length()) + ".class");
    }
}
