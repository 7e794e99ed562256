package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestClassPathTest {

    private static final Artifact COMPILE = Artifacts.of("g:c:jar::1:compile");
    private static final Artifact PROVIDED = Artifacts.of("g:p:jar::1:provided");
    private static final Artifact RUNTIME = Artifacts.of("g:r:jar::1:runtime");
    private static final Artifact TEST = Artifacts.of("g:t:jar::1:test");

    @Test
    void orderIsTestsClassesDependenciesAdditions() {
        assertThat(classPath(TEST, COMPILE).elements())
                .containsExactly(
                        Path.of("test-classes"),
                        Path.of("classes"),
                        Path.of("t.jar"),
                        Path.of("c.jar"),
                        Path.of("added"));
    }

    @Test
    void dependencyThatIsNoClassPathElementOrHasNoFileIsLeftOut() {
        Artifact pom = Artifacts.of("g:bom:pom::1:test");
        Artifact unresolved = Artifacts.resolvedTo(null, "g:u:jar::1:test");

        assertThat(classPath(pom, unresolved).elements()).hasSize(3);
    }

    @Test
    void moduleOfTheSameBuildIsItsOutputDirectory() {
        Artifact module = Artifacts.resolvedTo(new File("../other/target/classes"), "g:other:jar::1:compile");

        assertThat(classPath(module).elements()).contains(Path.of("../other/target/classes"));
    }

    @ParameterizedTest
    @CsvSource({
        "compile,         r t",
        "runtime,         p t",
        "compile+runtime, t",
        "test,            ''",
        "'',              c p r t",
    })
    void scopeExcludesWhatSurefireExcludes(String scope, String left) {
        assertThat(TestClassPath.remaining(List.of(COMPILE, PROVIDED, RUNTIME, TEST), scope, List.of()))
                .extracting(Artifact::getArtifactId)
                .isEqualTo(left.isEmpty() ? List.of() : List.of(left.split(" ")));
    }

    @Test
    void excludedDependencyIsNeitherOnTheClassPathNorKnownByVersion() {
        List<Artifact> left = TestClassPath.remaining(List.of(COMPILE, TEST), null, List.of("g:t"));

        assertThat(classPath(left.toArray(Artifact[]::new)).versions()).containsOnlyKeys("g:c");
    }

    private static TestClassPath classPath(Artifact... artifacts) {
        return new TestClassPath(
                Path.of("test-classes"), Path.of("classes"), List.of(artifacts), List.of(Path.of("added")));
    }
}
