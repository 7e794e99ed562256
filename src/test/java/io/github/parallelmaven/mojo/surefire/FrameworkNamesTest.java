package io.github.parallelmaven.mojo.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.junit.jupiter.api.Test;

class FrameworkNamesTest {

    @Test
    void nobodySaysAnything() {
        assertThat(FrameworkNames.of(new Plugin(), new Plugin(), name -> null)).isEqualTo(FrameworkNames.USUAL);
    }

    @Test
    void thePomWinsOverThePropertyAndOurPluginOverSurefires() {
        Plugin ours = new Plugin();
        ours.setConfiguration(Projects.dom("<c><junitArtifactName>a:ours</junitArtifactName></c>"));
        PluginExecution execution = new PluginExecution();
        execution.setConfiguration(Projects.dom("<c><junitArtifactName>a:surefire</junitArtifactName></c>"));
        Plugin surefire = new Plugin();
        surefire.addExecution(execution);
        Map<String, String> properties = Map.of("junitArtifactName", "a:property", "testNGArtifactName", "b:property");

        assertThat(FrameworkNames.of(ours, surefire, properties::get))
                .isEqualTo(new FrameworkNames("a:ours", "b:property"));
        assertThat(FrameworkNames.of(new Plugin(), surefire, properties::get).junit())
                .isEqualTo("a:surefire");
    }
}
