package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestPropertiesTest {

    private static final Path BASE = Path.of("base");
    private static final Path REPOSITORY = Path.of("repository");

    @Test
    void commandLineWinsOverThePom() {
        assertThat(TestProperties.system(Map.of("a", "pom", "b", "pom"), of("a", "user"), BASE, REPOSITORY))
                .containsEntry("a", "user")
                .containsEntry("b", "pom");
    }

    @Test
    void basedirAndLocalRepositoryAreNotToBeChanged() {
        assertThat(TestProperties.system(Map.of("basedir", "pom"), of("localRepository", "user"), BASE, REPOSITORY))
                .containsEntry("basedir", "base")
                .containsEntry("localRepository", "repository");
    }

    @Test
    void newestNotationOfSystemPropertiesWins(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("system.properties"), "b=file\nc=file\n");
        Properties old = of("a", "old");
        old.setProperty("b", "old");
        assertThat(TestProperties.configured(old, file.toFile(), Map.of("c", "variable")))
                .containsExactly(Map.entry("a", "old"), Map.entry("b", "file"), Map.entry("c", "variable"));
    }

    @Test
    void settingsOfTestNgBecomeParametersOfItsEngine() {
        Properties properties = of("listener", "org.x.L");
        properties.setProperty("reporter", "org.x.R");
        properties.setProperty("surefire.testng.verbose", "2");
        properties.setProperty("dataproviderthreadcount", "4");
        assertThat(TestProperties.platform(properties))
                .containsOnly(
                        Map.entry("testng.listeners", "org.x.L,org.x.R"),
                        Map.entry("testng.verbose", "2"),
                        Map.entry("testng.dataProviderThreadCount", "4"));
    }

    @Test
    void settingsThatNobodyReadsAreNamed() {
        assertThat(TestProperties.ignored(of("preserve-order", "true"))).containsExactly("preserve-order");
        assertThat(TestProperties.ignored(of("listener", "org.x.L"))).isEmpty();
    }

    @Test
    void listenersAreNamedWithCommas() {
        assertThat(TestProperties.listeners(of("listener", " org.x.L,org.x.M ")))
                .containsExactly("org.x.L", "org.x.M");
        assertThat(TestProperties.listeners(null)).isEmpty();
    }

    @Test
    void jUnit4CanBeRefused() {
        assertThat(TestProperties.wantsJUnit4(null)).isTrue();
        assertThat(TestProperties.wantsJUnit4(of("junit", ""))).isTrue();
        assertThat(TestProperties.wantsJUnit4(of("junit", "false"))).isFalse();
    }

    @Test
    void emptyElementIsAnEmptyValue() {
        Map<String, String> configured = new LinkedHashMap<>();
        configured.put("empty", null);

        assertThat(Texts.given(configured)).containsExactly(Map.entry("empty", ""));
    }

    @Test
    void configurationParametersAreAPropertyFile() {
        Properties properties = of(
                "configurationParameters", "\n  junit.jupiter.extensions.autodetection.enabled = true\n # no\n b: c\n");

        assertThat(TestProperties.platform(properties))
                .containsOnly(Map.entry("junit.jupiter.extensions.autodetection.enabled", "true"), Map.entry("b", "c"));
    }

    @Test
    void noPropertiesAreNoParameters() {
        assertThat(TestProperties.platform(null)).isEmpty();
        assertThat(TestProperties.platform(new Properties())).isEmpty();
    }

    @Test
    void senselessParametersAreToldToTheUser() {
        Properties properties = of("configurationParameters", "a = \\u00zz");

        assertThatThrownBy(() -> TestProperties.platform(properties))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("configurationParameters");
    }

    private static Properties of(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty(name, value);
        return properties;
    }
}
