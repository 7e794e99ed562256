package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static MavenProject project() {
        Model model = new Model();
        model.setGroupId("org.example");
        model.setArtifactId("app");
        return new MavenProject(model);
    }
}
