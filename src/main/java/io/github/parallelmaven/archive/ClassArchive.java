package io.github.parallelmaven.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An archive of classes, and the jars that hold them. A JVM accepts it only where its class path begins with these.
 *
 * @param file the archive; it may be missing still
 * @param front jars of test frameworks, in the order of the class path from which they were taken
 */
public record ClassArchive(Path file, List<Path> front) {

    /** Copies the list. */
    public ClassArchive {
        front = List.copyOf(front);
    }

    /**
     * Puts the archived jars first.
     *
     * @param workerJar a jar that stands before all
     * @param classPath any class path
     * @return the same elements in another order
     */
    public List<Path> order(Path workerJar, List<Path> classPath) {
        List<Path> ordered = new ArrayList<>();
        ordered.add(workerJar);
        ordered.addAll(front);
        Set<Path> moved = Set.copyOf(ordered);
        classPath.stream().filter(element -> !moved.contains(element)).forEach(ordered::add);
        return ordered;
    }
}
