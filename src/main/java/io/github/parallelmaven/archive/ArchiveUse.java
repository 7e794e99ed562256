package io.github.parallelmaven.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What an archive is to be used for.
 *
 * @param baseArchive the archive that the JVM itself brings, upon which all others build; it stands for the JVM
 * @param classPath all that tests see, in order
 * @param workerJar the jar that comes before
 */
public record ArchiveUse(Path baseArchive, List<Path> classPath, Path workerJar) {

    /** Copies the list. */
    public ArchiveUse {
        classPath = List.copyOf(classPath);
    }

    /** What a JVM demands to be the same: itself, and the jars with their times. */
    List<String> identity(List<Path> jars) {
        List<String> identity = new ArrayList<>();
        identity.add(ArchiveFolder.stamp(baseArchive));
        identity.add(ArchiveFolder.stamp(workerJar));
        jars.forEach(jar -> identity.add(ArchiveFolder.stamp(jar)));
        return identity;
    }

    List<Path> directories() {
        return classPath.stream().filter(Files::isDirectory).toList();
    }
}
