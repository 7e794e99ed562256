package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.fork.ForkSpec;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.problem.ParallelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    Path classes;

    @Test
    void testsWithoutAnEngineAreAnError() {
        assertThatThrownBy(() -> Preflight.runnable(List.of(unit(2)), fork(List.of())))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("no JUnit Platform engine")
                .hasMessageContaining("org.x.ATest");
    }

    @Test
    void classesThatOnlyLookLikeTestsByNameNeedNoEngine() {
        assertThat(Preflight.runnable(List.of(unit(0)), fork(List.of()))).isEmpty();
    }

    @Test
    void anEngineAmongTheTestsOwnClassesIsEnough() throws Exception {
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve("org.junit.platform.engine.TestEngine"), "org.x.Engine");
        assertThat(Preflight.runnable(List.of(unit(2)), fork(List.of()))).hasSize(1);
    }

    @Test
    void aResolvedEngineIsNotLookedFor() {
        assertThat(Preflight.runnable(List.of(unit(2)), fork(List.of(Path.of("absent.jar")))))
                .hasSize(1);
    }

    private static TestUnit unit(int methods) {
        return new TestUnit("org.x.ATest", List.of(new TestClass("org.x.ATest", null, 10, methods)));
    }

    private ForkSpec fork(List<Path> engines) {
        return new ForkSpec(
                Path.of("java"),
                17,
                List.of(classes),
                engines,
                "",
                Map.of(),
                Set.of(),
                Map.of(),
                classes,
                classes,
                true);
    }
}
