package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.parallelmaven.fork.ForkSpec;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.problem.ParallelException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "LC_ALL=C,                       Linux,    true",
        "LC_ALL=POSIX,                   Linux,    true",
        "LC_CTYPE=C LANG=de_DE.UTF-8,    Linux,    true",
        "'',                             Linux,    true",
        "LC_ALL=C.UTF-8 LANG=C,          Linux,    false",
        "LANG=de_DE.UTF-8,               Linux,    false",
        "LC_ALL=C,                       Mac OS X, false",
    })
    void localeThatKnowsAsciiOnlyReadsNoOtherFileName(String environment, String system, boolean refused) {
        assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode("größe"));
        Map<String, String> variables = Stream.of(environment.split(" "))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toMap(one -> one.split("=")[0], one -> one.split("=")[1]));

        assertThatCode(() -> Preflight.fileNames(fork(List.of()), variables, system))
                .doesNotThrowAnyException();
        ThrowableAssert.ThrowingCallable named =
                () -> Preflight.fileNames(fork(List.of(Path.of("größe.jar"))), variables, system);
        if (refused) {
            assertThatThrownBy(named).isInstanceOf(ParallelException.class).hasMessageContaining("größe.jar");
        } else {
            assertThatCode(named).doesNotThrowAnyException();
        }
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
                true,
                null);
    }
}
