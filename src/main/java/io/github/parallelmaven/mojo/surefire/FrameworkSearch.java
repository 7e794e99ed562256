package io.github.parallelmaven.mojo.surefire;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.ArtifactTypeRegistry;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.CollectResult;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.DependencyNode;

/**
 * Finds projects that have tests and no test framework, not even through a dependency of a dependency: their tests are
 * plain Java classes, which only Surefire runs.
 */
final class FrameworkSearch {

    /** What every other framework brings. */
    private static final Set<String> PLATFORM =
            Set.of("org.junit.platform:junit-platform-commons", "org.junit.platform:junit-platform-engine");

    private final RepositorySystem repositories;
    private final MavenSession session;
    private final FrameworkNames names;

    FrameworkSearch(RepositorySystem repositories, MavenSession session, FrameworkNames names) {
        this.repositories = repositories;
        this.session = session;
        this.names = names;
    }

    /**
     * Whether a project certainly has no framework.
     *
     * @param project as Maven has read it, its dependencies not resolved
     * @param plugin dependencies of Surefire's plugin, which may be engines
     * @return false also where that cannot be told now, since a dependency is a module of the same build or is missing
     */
    boolean isInVain(MavenProject project, List<Dependency> plugin) {
        if (!hasTests(project.getTestCompileSourceRoots())) {
            return false;
        }
        List<Dependency> all = Stream.concat(project.getDependencies().stream(), plugin.stream())
                .toList();
        // Most projects name their framework, and need no look at what their dependencies bring.
        return all.stream().noneMatch(this::isFramework)
                && all.stream().noneMatch(this::isModule)
                && bringsNone(project, all);
    }

    private static boolean hasTests(Collection<String> roots) {
        return roots.stream().map(Path::of).anyMatch(Files::isDirectory);
    }

    private boolean isModule(Dependency dependency) {
        return session.getProjects().stream()
                .anyMatch(module -> module.getGroupId().equals(dependency.getGroupId())
                        && module.getArtifactId().equals(dependency.getArtifactId()));
    }

    private boolean bringsNone(MavenProject project, List<Dependency> dependencies) {
        ArtifactTypeRegistry types = session.getRepositorySession().getArtifactTypeRegistry();
        CollectRequest request = new CollectRequest();
        request.setRepositories(project.getRemoteProjectRepositories());
        dependencies.forEach(one -> request.addDependency(RepositoryUtils.toDependency(one, types)));
        DependencyManagement management = project.getDependencyManagement();
        if (management != null) {
            management
                    .getDependencies()
                    .forEach(one -> request.addManagedDependency(RepositoryUtils.toDependency(one, types)));
        }
        try {
            CollectResult result = repositories.collectDependencies(session.getRepositorySession(), request);
            return result.getExceptions().isEmpty() && lacksFramework(result.getRoot());
        } catch (DependencyCollectionException e) {
            // Maven will say so itself when it needs them.
            return false;
        }
    }

    private boolean lacksFramework(DependencyNode node) {
        boolean is = node.getArtifact() != null
                && isFramework(
                        node.getArtifact().getGroupId(), node.getArtifact().getArtifactId());
        return !is && node.getChildren().stream().allMatch(this::lacksFramework);
    }

    private boolean isFramework(Dependency dependency) {
        return dependency.getGroupId().startsWith("org.junit.")
                || isFramework(dependency.getGroupId(), dependency.getArtifactId());
    }

    private boolean isFramework(String group, String artifact) {
        String key = group + ':' + artifact;
        return PLATFORM.contains(key) || key.equals(names.junit()) || key.equals(names.testNg());
    }
}
