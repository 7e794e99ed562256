package io.github.parallelmaven.mojo.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.CollectResult;
import org.eclipse.aether.graph.DefaultDependencyNode;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkSearchTest {

    private static final Supplier<CollectResult> MUST_NOT_ASK = () -> {
        throw new AssertionError("nobody needs to look at the dependencies");
    };

    @TempDir
    Path tests;

    @Test
    void testsWithoutAnyDependencyHaveNoFramework() {
        assertThat(isInVain(project(), brings())).isTrue();
    }

    @Test
    void dependenciesThatBringNoneDoNotHelp() {
        assertThat(isInVain(project("org.example:library"), brings("org.example:library:1", "org.example:other:1")))
                .isTrue();
    }

    @Test
    void frameworkOfADependencyIsFound() {
        assertThat(isInVain(
                        project("org.example:starter"),
                        brings("org.example:starter:1", "org.junit.platform:junit-platform-commons:1.14.4")))
                .isFalse();
    }

    @Test
    void declaredFrameworkNeedsNoLookAtDependencies() {
        assertThat(isInVain(project("junit:junit"), MUST_NOT_ASK)).isFalse();
        assertThat(isInVain(project("org.junit.jupiter:junit-jupiter"), MUST_NOT_ASK))
                .isFalse();
    }

    @Test
    void renamedFrameworkIsOne() {
        FrameworkNames names = new FrameworkNames("com.repackaged:junit", "com.repackaged:testng");
        assertThat(isInVain(project("com.repackaged:junit"), MUST_NOT_ASK, names))
                .isFalse();
        assertThat(isInVain(
                        project("org.example:library"),
                        brings("org.example:library:1", "com.repackaged:testng:7"),
                        names))
                .isFalse();
        assertThat(isInVain(project("com.repackaged:junit"), brings("com.repackaged:junit:4.12")))
                .isTrue();
    }

    @Test
    void moduleOfTheSameBuildCannotBeLookedInto() {
        assertThat(isInVain(project("org.example:module"), MUST_NOT_ASK)).isFalse();
    }

    @Test
    void projectWithoutTestsIsNotAsked() {
        MavenProject project = new MavenProject();
        project.addTestCompileSourceRoot(tests.resolve("absent").toString());
        assertThat(isInVain(project, MUST_NOT_ASK)).isFalse();
    }

    @Test
    void missingDependencyMightHaveBroughtOne() {
        CollectResult incomplete = brings("org.example:library:1").get();
        incomplete.addException(new ArtifactDescriptorException(
                new ArtifactDescriptorResult(new org.eclipse.aether.resolution.ArtifactDescriptorRequest())));
        assertThat(isInVain(project("org.example:library"), () -> incomplete)).isFalse();
    }

    private MavenProject project(String... dependencies) {
        MavenProject project = new MavenProject();
        project.addTestCompileSourceRoot(tests.toString());
        for (String coordinates : dependencies) {
            String[] parts = coordinates.split(":");
            Dependency dependency = new Dependency();
            dependency.setGroupId(parts[0]);
            dependency.setArtifactId(parts[1]);
            dependency.setVersion("1");
            project.getDependencies().add(dependency);
        }
        return project;
    }

    private static Supplier<CollectResult> brings(String... artifacts) {
        DefaultDependencyNode root = new DefaultDependencyNode((org.eclipse.aether.graph.Dependency) null);
        DefaultDependencyNode deepest = root;
        for (String artifact : artifacts) {
            DefaultDependencyNode node = new DefaultDependencyNode(new DefaultArtifact(coordinates(artifact)));
            deepest.setChildren(List.of(node));
            deepest = node;
        }
        return () -> new CollectResult(new CollectRequest()).setRoot(root);
    }

    private static String coordinates(String artifact) {
        int version = artifact.lastIndexOf(':');
        return artifact.substring(0, version) + ":jar" + artifact.substring(version);
    }

    private static boolean isInVain(MavenProject project, Supplier<CollectResult> collected) {
        return isInVain(project, collected, FrameworkNames.USUAL);
    }

    @SuppressWarnings("deprecation") // the one way to make a session outside Maven
    private static boolean isInVain(MavenProject project, Supplier<CollectResult> collected, FrameworkNames names) {
        RepositorySystem repositories = (RepositorySystem) Proxy.newProxyInstance(
                RepositorySystem.class.getClassLoader(),
                new Class<?>[] {RepositorySystem.class},
                (proxy, method, arguments) -> collected.get());
        MavenSession session = new MavenSession(
                null,
                MavenRepositorySystemUtils.newSession(),
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult());
        MavenProject module = new MavenProject();
        module.setGroupId("org.example");
        module.setArtifactId("module");
        session.setProjects(List.of(module));
        return new FrameworkSearch(repositories, session, names).isInVain(project, List.of());
    }
}
