package io.github.parallelmaven.mojo.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class TakeoverTest {

    private static final String USUAL =
            "<execution><id>default-test</id><phase>test</phase><goals><goal>test</goal></goals></execution>";
    private static final String SLOW =
            "<execution><id>slow</id><phase>integration-test</phase><goals><goal>test</goal></goals></execution>";

    @Test
    void everyExecutionIsTakenInItsPhase() {
        MavenProject project = taken("<extensions>true</extensions>", USUAL + SLOW);
        assertThat(bindings(project, "io.github.parallelmaven:parallel-maven-plugin"))
                .isEqualTo(Map.of("default-test", "test", "slow", "integration-test"));
        assertThat(bindings(project, SurefireConfiguration.PLUGIN))
                .isEqualTo(Map.of("default-test", "none", "slow", "none"));
    }

    @Test
    void executionWithoutAPhaseTakesTheGoalsOwn() {
        MavenProject project = taken(
                "<extensions>true</extensions>",
                "<execution><id>more</id><goals><goal>test</goal></goals></execution>");
        assertThat(bindings(project, "io.github.parallelmaven:parallel-maven-plugin"))
                .containsEntry("more", "null");
    }

    @Test
    void aSecondParticipantFindsNothingToDo() {
        MavenProject project = taken("<extensions>true</extensions>", USUAL);
        assertThat(Takeover.of(project)).isEmpty();
    }

    @Test
    void withoutExtensionsSurefireStays() {
        assertThat(Takeover.of(project("", USUAL))).isEmpty();
    }

    @Test
    void executionThatTheUserSwitchedOffIsNotTaken() {
        assertThat(Takeover.of(
                        project("<extensions>true</extensions>", USUAL.replace(">test</phase>", ">none</phase>"))))
                .isEmpty();
    }

    @Test
    void ownConfigurationGoesIntoTheNewExecution() {
        MavenProject project =
                taken("<extensions>true</extensions><configuration><workers>3</workers></configuration>", USUAL);
        Xpp3Dom configuration =
                (Xpp3Dom) ours(project).getExecutionsAsMap().get("default-test").getConfiguration();
        assertThat(configuration.getChild("workers").getValue()).isEqualTo("3");
    }

    @Test
    void executionOfTheUsersOwnStandsForTheUsualOne() {
        MavenProject project = taken(
                "<extensions>true</extensions><executions><execution><id>mine</id>"
                        + "<goals><goal>run</goal></goals></execution></executions>",
                USUAL + SLOW);
        assertThat(bindings(project, "io.github.parallelmaven:parallel-maven-plugin"))
                .containsOnlyKeys("mine", "slow");
        assertThat(bindings(project, SurefireConfiguration.PLUGIN)).containsEntry("default-test", "none");
    }

    @Test
    void executionOfAnotherPhaseDoesNotStandForTheUsualOne() {
        MavenProject project = taken(
                "<extensions>true</extensions><executions><execution><id>its</id><phase>integration-test</phase>"
                        + "<goals><goal>run</goal></goals></execution></executions>",
                USUAL);
        assertThat(bindings(project, "io.github.parallelmaven:parallel-maven-plugin"))
                .isEqualTo(Map.of("its", "integration-test", "default-test", "test"));
    }

    @Test
    void leavingItToSurefireTakesBackOurOwn() {
        MavenProject project = project(
                "<extensions>true</extensions><executions><execution><id>mine</id>"
                        + "<goals><goal>run</goal></goals></execution></executions>",
                USUAL);
        Takeover.of(project).orElseThrow().leaveToSurefire();
        assertThat(bindings(project, "io.github.parallelmaven:parallel-maven-plugin"))
                .isEqualTo(Map.of("mine", "none"));
        assertThat(bindings(project, SurefireConfiguration.PLUGIN)).isEqualTo(Map.of("default-test", "test"));
    }

    private static MavenProject taken(String own, String executions) {
        MavenProject project = project(own, executions);
        Takeover.of(project).orElseThrow().perform();
        return project;
    }

    private static MavenProject project(String own, String executions) {
        return Projects.with("<plugin><groupId>io.github.parallelmaven</groupId>"
                + "<artifactId>parallel-maven-plugin</artifactId>" + own + "</plugin>"
                + "<plugin><artifactId>maven-surefire-plugin</artifactId><executions>" + executions
                + "</executions></plugin>");
    }

    private static Plugin ours(MavenProject project) {
        return project.getPlugin("io.github.parallelmaven:parallel-maven-plugin");
    }

    private static Map<String, String> bindings(MavenProject project, String plugin) {
        Map<String, String> phases = new TreeMap<>();
        project.getPlugin(plugin).getExecutions().forEach(execution -> {
            assertThat(execution.getGoals()).isIn(List.of("run"), List.of("test"));
            phases.put(execution.getId(), String.valueOf(execution.getPhase()));
        });
        return phases;
    }
}
