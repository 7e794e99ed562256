package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.selection.SelectionRequest;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectInputsTest {

    @ParameterizedTest
    @ValueSource(strings = {"default-cli", "default", "default-test"})
    void commandLineAndPomShareTheirHistory(String execution) {
        assertThat(ProjectInputs.module(project(), execution)).isEqualTo("org.example:app#default-test");
    }

    @Test
    void furtherExecutionHasAHistoryOfItsOwn() {
        assertThat(ProjectInputs.module(project(), "slow")).isEqualTo("org.example:app#slow");
    }

    @Test
    void listsOfTagsAreSplit() {
        assertThat(Texts.split(" fast & !network, ,slow")).containsExactly("fast & !network", "slow");
    }

    @Test
    void nothingConfiguredIsNothingAsked() {
        assertThat(ProjectInputs.selection(new RunMojo(null, null))).isEqualTo(SelectionRequest.defaults());
    }

    @Test
    void wishesArriveAsTheyWereMade() {
        RunMojo mojo = new RunMojo(null, null);
        mojo.test = "ATest#m";
        mojo.includes = Arrays.asList("**/*IT.java", null);
        mojo.groups = "fast, slow";
        mojo.excludeJUnit5Engines = List.of("junit-vintage");

        assertThat(ProjectInputs.selection(mojo))
                .isEqualTo(new SelectionRequest(
                        List.of("**/*IT.java"),
                        List.of(),
                        "ATest#m",
                        List.of("fast", "slow"),
                        List.of(),
                        List.of(),
                        List.of("junit-vintage")));
    }

    private static MavenProject project() {
        Model model = new Model();
        model.setGroupId("org.example");
        model.setArtifactId("app");
        return new MavenProject(model);
    }
}
