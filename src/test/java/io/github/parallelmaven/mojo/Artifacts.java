package io.github.parallelmaven.mojo;

import java.io.File;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.jspecify.annotations.Nullable;

/** Dependencies as Maven hands them to a goal. */
final class Artifacts {

    private Artifacts() {}

    /** {@code group:artifact:type:classifier:version:scope}, resolved to a file of the artifact's name. */
    static Artifact of(String text) {
        String[] parts = text.split(":");
        return resolvedTo(new File(parts[1] + "." + parts[2]), text);
    }

    static Artifact resolvedTo(@Nullable File file, String text) {
        String[] parts = text.split(":");
        DefaultArtifactHandler handler = new DefaultArtifactHandler(parts[2]);
        handler.setAddedToClasspath(!parts[2].equals("pom"));
        Artifact artifact = new DefaultArtifact(
                parts[0], parts[1], parts[4], parts[5], parts[2], parts[3].isEmpty() ? null : parts[3], handler);
        artifact.setFile(file);
        return artifact;
    }
}
