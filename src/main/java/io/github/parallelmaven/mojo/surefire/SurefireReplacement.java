package io.github.parallelmaven.mojo.surefire;

import java.io.File;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes Surefire's place in every project that declares the plugin with {@code <extensions>true</extensions>}, except
 * where the project's tests need Surefire. Maven calls it once it has read all projects; it finds it by the file
 * {@code META-INF/plexus/components.xml}.
 */
public final class SurefireReplacement extends AbstractMavenLifecycleParticipant {

    private static final Logger LOG = LoggerFactory.getLogger(SurefireReplacement.class);

    private final RepositorySystem repositories;

    /**
     * Called by Maven.
     *
     * @param repositories fetches plugin dependencies, to look for providers of Surefire in them
     */
    @Inject
    public SurefireReplacement(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public void afterProjectsRead(MavenSession session) {
        session.getProjects()
                .forEach(project -> Takeover.of(project).ifPresent(takeover -> settle(session, project, takeover)));
    }

    private void settle(MavenSession session, MavenProject project, Takeover takeover) {
        if (isKept(session, project, takeover.ours())) {
            takeover.leaveToSurefire();
            return;
        }
        String suites = Objects.requireNonNullElse(value(session, project, "surefire.suiteXmlFiles"), "");
        FrameworkNames names =
                FrameworkNames.of(takeover.ours(), takeover.surefire(), property -> value(session, project, property));
        Optional<String> reason = Delegation.reason(
                        project.getDependencies(),
                        takeover.surefire(),
                        names,
                        suites,
                        dependency -> file(session, project, dependency))
                .or(() -> withoutFramework(session, project, takeover.surefire(), names));
        if (reason.isPresent()) {
            LOG.info("The tests of {} are left to Surefire: {}", project.getArtifactId(), reason.get());
            takeover.leaveToSurefire();
        } else {
            takeover.perform();
        }
    }

    private Optional<String> withoutFramework(
            MavenSession session, MavenProject project, Plugin surefire, FrameworkNames names) {
        return new FrameworkSearch(repositories, session, names).isInVain(project, surefire.getDependencies())
                ? Optional.of("it has no test framework, and plain Java tests are a matter of Surefire's own")
                : Optional.empty();
    }

    private static boolean isKept(MavenSession session, MavenProject project, Plugin ours) {
        Xpp3Dom configured = ours.getConfiguration() instanceof Xpp3Dom dom ? dom.getChild("surefire") : null;
        String mode = configured == null ? value(session, project, "parallel.surefire") : configured.getValue();
        return mode != null && mode.strip().toLowerCase(Locale.ROOT).equals("keep");
    }

    private static @org.jspecify.annotations.Nullable String value(
            MavenSession session, MavenProject project, String property) {
        String user = session.getUserProperties().getProperty(property);
        return user == null ? project.getProperties().getProperty(property) : user;
    }

    private Optional<File> file(MavenSession session, MavenProject project, Dependency dependency) {
        Artifact artifact = RepositoryUtils.toDependency(
                        dependency, session.getRepositorySession().getArtifactTypeRegistry())
                .getArtifact();
        ArtifactRequest request = new ArtifactRequest(artifact, project.getRemotePluginRepositories(), null);
        try {
            return Optional.ofNullable(repositories
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile());
        } catch (ArtifactResolutionException e) {
            // Whoever needs the jar will say that it is missing.
            return Optional.empty();
        }
    }
}
