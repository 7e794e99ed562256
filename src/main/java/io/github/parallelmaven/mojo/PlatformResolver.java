package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.Problem;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.RepositoryUtils;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * Resolves what {@link PlatformChoice} wants. One collection for all of it, with the versions of the project and of the
 * platform managed, so that the parts fit each other; answers are kept for the rest of the build.
 */
final class PlatformResolver {

    private static final List<String> PLATFORM_PARTS =
            List.of("junit-platform-commons", "junit-platform-engine", "junit-platform-launcher");

    private final RepositorySystem repositories;

    /** Keeps the resolver of the running Maven. */
    PlatformResolver(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    /**
     * Finds the jars that the test class path lacks.
     *
     * @param mojo the build
     * @param classPath what the project brings
     * @return jars to append, none of which the project has, and what groups mean; no jars and no launcher on the class
     *     path means that the project has no test framework
     * @throws io.github.parallelmaven.problem.ParallelException where they cannot be resolved
     */
    TestPlatform resolve(AbstractParallelMojo mojo, TestClassPath classPath) {
        RepositorySystemSession session = mojo.session.getRepositorySession();
        List<Dependency> plugin = Stream.concat(
                        mojo.execution.getPlugin().getDependencies().stream(), mojo.surefireDependencies.stream())
                .map(dependency -> RepositoryUtils.toDependency(dependency, session.getArtifactTypeRegistry()))
                .toList();
        Map<String, String> project =
                PlatformChoice.renamed(classPath.versions(), mojo.junitArtifactName, mojo.testNGArtifactName);
        Map<String, String> pinned = versions(
                resolve(session, new CollectRequest(plugin, null, mojo.project.getRemotePluginRepositories())));
        SurefireEra era = SurefireEra.of(mojo.project);
        boolean junit4 = era == SurefireEra.BEFORE_3_6 || TestProperties.wantsJUnit4(mojo.properties);
        PlatformChoice choice =
                PlatformChoice.of(junit4 ? project : PlatformChoice.withoutJUnit4(project), pinned, era);
        CollectRequest request = new CollectRequest(
                roots(choice, plugin), managed(choice, project), mojo.project.getRemoteProjectRepositories());
        List<Path> jars = resolve(session, request).stream()
                .filter(artifact -> !project.containsKey(key(artifact)))
                .map(Artifact::getFile)
                .map(File::toPath)
                .toList();
        return new TestPlatform(jars, TestPlatform.groupRule(project, choice, era));
    }

    /**
     * Finds the value of {@code additionalClasspathDependencies}, each by itself as Surefire does it.
     *
     * @param mojo the build
     * @return their jars and those of what they need, in that order
     * @throws io.github.parallelmaven.problem.ParallelException where they cannot be resolved
     */
    List<Path> additional(AbstractParallelMojo mojo) {
        RepositorySystemSession session = mojo.session.getRepositorySession();
        Set<Path> files = new LinkedHashSet<>();
        for (var wanted : Objects.requireNonNullElse(
                mojo.additionalClasspathDependencies, List.<org.apache.maven.model.Dependency>of())) {
            Dependency dependency = RepositoryUtils.toDependency(wanted, session.getArtifactTypeRegistry());
            CollectRequest request = new CollectRequest(
                    List.of(dependency.setScope("runtime")), null, mojo.project.getRemoteProjectRepositories());
            resolve(session, request)
                    .forEach(artifact -> files.add(artifact.getFile().toPath()));
        }
        return List.copyOf(files);
    }

    private static List<Dependency> roots(PlatformChoice choice, List<Dependency> plugin) {
        List<Dependency> roots = new ArrayList<>(choice.pinned() ? plugin : List.of());
        choice.wanted().stream().map(PlatformResolver::dependency).forEach(roots::add);
        return roots;
    }

    private static List<Dependency> managed(PlatformChoice choice, Map<String, String> project) {
        Map<String, String> versions = new LinkedHashMap<>();
        PLATFORM_PARTS.forEach(part -> versions.put(PlatformChoice.PLATFORM + part, choice.platformVersion()));
        versions.putAll(project);
        return versions.entrySet().stream()
                .map(entry -> dependency(entry.getKey() + ':' + entry.getValue()))
                .toList();
    }

    private static Dependency dependency(String coordinates) {
        return new Dependency(new DefaultArtifact(coordinates), "runtime");
    }

    private List<Artifact> resolve(RepositorySystemSession session, CollectRequest request) {
        if (request.getDependencies().isEmpty()) {
            return List.of();
        }
        Object question = question(request);
        @SuppressWarnings("unchecked") // nobody else asks a question like this
        List<Artifact> known = (List<Artifact>) session.getData().get(question);
        if (known != null) {
            return known;
        }
        List<Artifact> answer = ask(session, request);
        session.getData().set(question, answer);
        return answer;
    }

    /** A key of the resolver's own types, equal across the class loaders that Maven gives a plugin in one build. */
    private static Object question(CollectRequest request) {
        return List.of(
                PlatformResolver.class.getName(),
                request.getDependencies(),
                Set.copyOf(request.getManagedDependencies()),
                request.getRepositories().stream().map(RemoteRepository::getUrl).toList());
    }

    private List<Artifact> ask(RepositorySystemSession session, CollectRequest request) {
        try {
            return repositories
                    .resolveDependencies(session, new DependencyRequest(request, null))
                    .getArtifactResults()
                    .stream()
                    .map(ArtifactResult::getArtifact)
                    .toList();
        } catch (DependencyResolutionException e) {
            throw Problem.NO_ENGINE.with(request.getDependencies() + ": " + e.getMessage());
        }
    }

    private static Map<String, String> versions(List<Artifact> artifacts) {
        Map<String, String> versions = new LinkedHashMap<>();
        artifacts.forEach(artifact -> versions.put(key(artifact), artifact.getBaseVersion()));
        return versions;
    }

    private static String key(Artifact artifact) {
        return artifact.getGroupId() + ':' + artifact.getArtifactId();
    }
}
