package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.junit.jupiter.api.Test;

class SameBuildTest {

    private final MavenExecutionRequest request = new DefaultMavenExecutionRequest();

    @Test
    void goalOfTheCommandLineNeedsCompiledTests() {
        assertThat(command(false, cli("default-cli"), project("a", true))).isEqualTo("mvn test-compile parallel:run");
        assertThat(command(false, cli("slow"), project("a", true))).isEqualTo("mvn test-compile parallel:run@slow");
    }

    @Test
    void goalThatNoPomNamesHasItsWholeName() {
        assertThat(command(false, cli("default-cli"), project("a", false)))
                .isEqualTo("mvn test-compile org.x:parallel:1:run");
    }

    @Test
    void goalInThePomIsReachedByItsPhase() {
        MojoExecution bound = new MojoExecution(descriptor(), "default", MojoExecution.Source.LIFECYCLE);
        bound.setLifecyclePhase("integration-test");
        assertThat(command(false, bound, project("a", true))).isEqualTo("mvn integration-test");
    }

    @Test
    void moduleIsNamedAndItsNeighboursMayHaveNoSuchTest() {
        assertThat(command(false, cli("default-cli"), project("a", true), project("b", true)))
                .isEqualTo("mvn test-compile parallel:run -pl :a -am -Dsurefire.failIfNoSpecifiedTests=false");
        MavenProject namesake = project("a", true);
        namesake.setGroupId("other");
        assertThat(command(false, cli("default-cli"), project("a", true), namesake))
                .contains(" -pl example:a -am ");
    }

    @Test
    void profilesOfTheCommandLineAndAnotherPomAreNamed() {
        request.addActiveProfile("it");
        request.addInactiveProfile("fast");
        assertThat(command(true, cli("default-cli"), project("a", true)))
                .isEqualTo("mvn -f \"some where/pom.xml\" test-compile parallel:run -P it,-fast");
    }

    @Test
    void nothingInANameIsReplacedByTheShell() {
        request.addActiveProfile("$HOME");
        assertThat(command(false, cli("default-cli"), project("a", true))).endsWith(" -P '$HOME'");
    }

    @SuppressWarnings("deprecation") // the one way to make a session outside Maven
    private String command(boolean elsewhere, MojoExecution execution, MavenProject... projects) {
        File started = new File("/started");
        request.setPom(new File(elsewhere ? new File(started, "some where") : started, "pom.xml"));
        Properties system = new Properties();
        system.setProperty("user.dir", started.getPath());
        request.setSystemProperties(system);
        MavenSession session = new MavenSession(
                null, MavenRepositorySystemUtils.newSession(), request, new DefaultMavenExecutionResult());
        session.setProjects(List.of(projects));
        session.setAllProjects(Stream.of(projects).toList());
        return new SameBuild(session, projects[0], execution).command();
    }

    private static MojoExecution cli(String id) {
        return new MojoExecution(descriptor(), id, MojoExecution.Source.CLI);
    }

    private static MojoDescriptor descriptor() {
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setGroupId("org.x");
        plugin.setArtifactId("parallel");
        plugin.setVersion("1");
        plugin.setGoalPrefix("parallel");
        plugin.setPlugin(plugin());
        MojoDescriptor descriptor = new MojoDescriptor();
        descriptor.setPluginDescriptor(plugin);
        descriptor.setGoal("run");
        return descriptor;
    }

    private static MavenProject project(String artifact, boolean declares) {
        MavenProject project = new MavenProject();
        project.setGroupId("example");
        project.setArtifactId(artifact);
        project.setFile(new File("/started/pom.xml"));
        project.setBuild(new Build());
        if (declares) {
            project.getBuild().addPlugin(plugin());
        }
        return project;
    }

    private static Plugin plugin() {
        Plugin plugin = new Plugin();
        plugin.setGroupId("org.x");
        plugin.setArtifactId("parallel");
        plugin.setVersion("1");
        return plugin;
    }
}
