package io.github.parallelmaven.mojo.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelegationTest {

    @ParameterizedTest
    @CsvSource({
        "junit:junit:3.8.1, junit:junit 3.8.1 is older than 4.12",
        "junit:junit:4.11, junit:junit 4.11 is older than 4.12",
        "org.testng:testng:6.14.2, org.testng:testng 6.14.2 is older than 6.14.3"
    })
    void frameworkWithoutAnEngineIsAReason(String dependency, String reason) {
        assertThat(reason(dependency(dependency), new Plugin(), "")).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"junit:junit:4.12", "org.testng:testng:7.10.2", "org.example:junit:1.0"})
    void frameworkWithAnEngineIsNone(String dependency) {
        assertThat(reason(dependency(dependency), new Plugin(), "")).isEmpty();
    }

    @Test
    void renamedFrameworkCanBeTooOldToo() {
        FrameworkNames renamed = new FrameworkNames("org.example:junit", "org.example:testng");
        assertThat(Delegation.reason(
                        List.of(dependency("org.example:junit:4.8.2")),
                        new Plugin(),
                        renamed,
                        "",
                        unused -> Optional.empty()))
                .contains("org.example:junit 4.8.2 is older than 4.12");
    }

    @Test
    void suiteFilesAreAReason() {
        Plugin surefire = new Plugin();
        surefire.setConfiguration(
                Projects.dom("<c><suiteXmlFiles><suiteXmlFile>testng.xml</suiteXmlFile></suiteXmlFiles></c>"));
        assertThat(reason(dependency("org.testng:testng:7.10.2"), surefire, ""))
                .contains("suiteXmlFiles is configured");
    }

    @Test
    void suiteFileOfTheCommandLineIsAReason() {
        assertThat(reason(dependency("org.testng:testng:7.10.2"), new Plugin(), "testng.xml"))
                .isPresent();
    }

    @Test
    void foreignProviderIsAReason(@TempDir Path directory) throws IOException {
        assertThat(reasonOf(
                        "org.example:provider:1",
                        jar(
                                directory,
                                Optional.of(
                                        "META-INF/services/org.apache.maven.surefire.api.provider.SurefireProvider"))))
                .contains("org.example:provider:jar is a provider of Surefire");
    }

    @Test
    void otherPluginDependencyIsNone(@TempDir Path directory) throws IOException {
        assertThat(reasonOf("org.example:engine:1", jar(directory, Optional.of("some/Engine.class"))))
                .isEmpty();
    }

    @Test
    void surefiresOwnProvidersAreNotEvenFetched() {
        Plugin surefire = new Plugin();
        surefire.addDependency(dependency("org.apache.maven.surefire:surefire-junit47:3.5.6"));
        assertThat(Delegation.reason(List.of(), surefire, FrameworkNames.USUAL, "", dependency -> {
                    throw new AssertionError(dependency);
                }))
                .isEmpty();
    }

    private static Optional<String> reasonOf(String pluginDependency, File jar) {
        Plugin surefire = new Plugin();
        surefire.addDependency(dependency(pluginDependency));
        return Delegation.reason(List.of(), surefire, FrameworkNames.USUAL, "", dependency -> Optional.of(jar));
    }

    private static Optional<String> reason(Dependency dependency, Plugin surefire, String suites) {
        return Delegation.reason(
                List.of(dependency), surefire, FrameworkNames.USUAL, suites, unused -> Optional.empty());
    }

    private static File jar(Path directory, Optional<String> entry) throws IOException {
        Path jar = directory.resolve("some.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(entry.orElse("empty")));
        }
        return jar.toFile();
    }

    private static Dependency dependency(String text) {
        String[] parts = text.split(":");
        Dependency dependency = new Dependency();
        dependency.setGroupId(parts[0]);
        dependency.setArtifactId(parts[1]);
        dependency.setVersion(parts[2]);
        return dependency;
    }
}
