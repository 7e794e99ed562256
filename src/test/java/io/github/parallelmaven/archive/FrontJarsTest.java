package io.github.parallelmaven.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontJarsTest {

    private static final String ENGINES = "META-INF/services/org.junit.platform.engine.TestEngine";

    @TempDir
    Path folder;

    @Test
    void frameworksMoveInTheirOrderAndLibrariesDoNot() throws IOException {
        Path library =
                Jars.of(folder, "library.jar", "org/example/A.class", "module-info.class", "META-INF/LICENSE.md");
        Path api = Jars.of(folder, "api.jar", "org/junit/jupiter/api/Test.class", "module-info.class");
        Path engine = Jars.of(folder, "engine.jar", "org/junit/jupiter/engine/E.class", ENGINES, "META-INF/LICENSE.md");
        Path old = Jars.of(folder, "junit.jar", "junit/framework/TestCase.class");
        Path classes = Files.createDirectory(folder.resolve("classes"));

        assertThat(FrontJars.of(List.of(classes, library, engine, api, old))).containsExactly(engine, api, old);
    }

    @Test
    void theOrderOfEnginesStaysWhatItIs() throws IOException {
        Path other = Jars.of(folder, "other.jar", "net/example/Engine.class", ENGINES);
        Path engine = Jars.of(folder, "engine.jar", "org/junit/jupiter/engine/E.class", ENGINES);
        Path vintage = Jars.of(folder, "vintage.jar", "org/junit/vintage/engine/V.class", ENGINES);

        assertThat(FrontJars.of(List.of(engine, other, vintage))).containsExactly(engine);
    }

    @Test
    void aLibraryThatListensToTheLauncherMovesWithIt() throws IOException {
        String listeners = "META-INF/services/org.junit.platform.launcher.TestExecutionListener";
        Path pioneer = Jars.of(folder, "pioneer.jar", "org/junitpioneer/P.class", listeners);
        Path launcher = Jars.of(folder, "launcher.jar", "org/junit/platform/launcher/L.class", listeners);

        List<Path> front = FrontJars.of(List.of(pioneer, launcher));
        assertThat(front).containsExactly(pioneer, launcher);
        assertThat(FrontJars.launching(front)).isEqualTo(front);
    }

    @Test
    void withoutItsLauncherNothingOfAFrameworkMoves() throws IOException {
        String listeners = "META-INF/services/org.junit.platform.launcher.TestExecutionListener";
        Path other = Jars.of(folder, "other.jar", "org/example/L.class", listeners);
        Path engine = Jars.of(folder, "engine.jar", "org/junit/jupiter/engine/E.class", ENGINES);
        Path launcher = Jars.of(folder, "launcher.jar", "org/junit/platform/launcher/L.class", listeners);

        List<Path> front = FrontJars.of(List.of(other, engine, launcher));
        assertThat(front).containsExactly(engine);
        assertThat(FrontJars.launching(front)).isEmpty();
    }

    @Test
    void aClassThatIsFoundInALibraryFirstStaysThere() throws IOException {
        Path patched = Jars.of(folder, "patched.jar", "org/example/A.class", "org/hamcrest/Matcher.class");
        Path library = Jars.bringing(folder, "library.jar", "x.jar", "org/hamcrest/Matcher.class");
        Path hamcrest = Jars.of(folder, "hamcrest.jar", "org/hamcrest/Matcher.class", "org/hamcrest/Is.class");

        assertThat(FrontJars.of(List.of(patched, hamcrest))).containsExactly(patched, hamcrest);
        assertThat(FrontJars.of(List.of(library, hamcrest))).isEmpty();
        assertThat(FrontJars.of(List.of(hamcrest, library))).containsExactly(hamcrest);
    }

    @Test
    void nothingMovesWhereAJarCannotBeRead() throws IOException {
        Path engine = Jars.of(folder, "engine.jar", "org/junit/jupiter/engine/E.class");
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");

        assertThat(FrontJars.of(List.of(engine, broken))).isEmpty();
    }

    @Test
    void packagesAndResourcesAreWatched() throws IOException {
        Path engine = Jars.of(
                folder, "engine.jar", "org/junit/jupiter/engine/E.class", "org/junit/x.txt", ENGINES, "Root.class");

        assertThat(FrontJars.watched(List.of(engine)))
                .containsExactlyInAnyOrder("org/junit/jupiter/engine", "org/junit/x.txt", ENGINES, "Root.class");
    }
}
