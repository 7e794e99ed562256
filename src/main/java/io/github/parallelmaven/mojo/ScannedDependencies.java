package io.github.parallelmaven.mojo;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.maven.artifact.Artifact;
import org.jspecify.annotations.Nullable;

/** The dependencies in which tests are looked for. */
final class ScannedDependencies {

    private ScannedDependencies() {}

    /**
     * Chooses them.
     *
     * @param artifacts all dependencies of the project
     * @param patterns value of {@code dependenciesToScan}
     * @return jars, and output directories of modules of the same build
     */
    static List<Path> files(Collection<Artifact> artifacts, List<String> patterns) {
        return artifacts.stream()
                .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
                .filter(artifact -> ArtifactPattern.anyMatches(patterns, artifact))
                .map(ScannedDependencies::scannable)
                .filter(Objects::nonNull)
                .map(File::toPath)
                .toList();
    }

    private static @Nullable File scannable(Artifact artifact) {
        File file = artifact.getFile();
        boolean scannable = file != null && (file.isDirectory() || (file.isFile() && isJar(artifact, file)));
        return scannable ? file : null;
    }

    private static boolean isJar(Artifact artifact, File file) {
        return "jar".equals(artifact.getType()) || file.getName().endsWith(".jar");
    }
}
