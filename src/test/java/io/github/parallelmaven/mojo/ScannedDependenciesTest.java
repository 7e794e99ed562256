package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannedDependenciesTest {

    @TempDir
    Path folder;

    @Test
    void jarsAndModulesOfTheBuildAreScanned() throws IOException {
        Artifact jar = file("suite.jar", "g:suite:test-jar:tests:1:test");
        Artifact module = Artifacts.resolvedTo(folder.toFile(), "g:module:test-jar:tests:1:test");

        assertThat(ScannedDependencies.files(List.of(jar, module), List.of("g:*:test-jar:tests")))
                .containsExactly(folder.resolve("suite.jar"), folder);
    }

    @Test
    void whatNoPatternNamesIsNotScanned() throws IOException {
        assertThat(ScannedDependencies.files(List.of(file("a.jar", "g:a:jar::1:test")), List.of("g:b")))
                .isEmpty();
        assertThat(ScannedDependencies.files(List.of(file("b.jar", "g:b:jar::1:test")), List.of()))
                .isEmpty();
    }

    @Test
    void whatHoldsNoClassesIsNotScanned() throws IOException {
        Artifact zip = file("data.zip", "g:data:zip::1:test");
        Artifact absent = Artifacts.of("g:absent:jar::1:test");

        assertThat(ScannedDependencies.files(List.of(zip, absent), List.of("g")))
                .isEmpty();
    }

    private Artifact file(String name, String coordinates) throws IOException {
        return Artifacts.resolvedTo(Files.createFile(folder.resolve(name)).toFile(), coordinates);
    }
}
