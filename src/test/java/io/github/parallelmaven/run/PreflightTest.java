package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.parallelmaven.fork.ForkSpec;
import io.github.parallelmaven.fork.JvmProfile;
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
        // Maven's, the configured one, the system, what Maven's JVM knows, whether it is refused
        "LC_ALL=C,                    '',                         Linux,    US-ASCII, true",
        "'',                          '',                         Linux,    US-ASCII, true",
        // What musl does, where C means UTF-8 and there need not be any variable.
        "'',                          '',                         Linux,    UTF-8,    false",
        "LANG=C,                      LC_ALL=C,                   Linux,    UTF-8,    false",
        "LANG=de_DE.ISO-8859-1,       '',                         Linux,    ISO-8859-1, false",
        "LANG=de_DE.UTF-8,            LC_ALL=C,                   Linux,    UTF-8,    true",
        "LANG=de_DE.UTF-8,            LC_ALL=POSIX,               Linux,    UTF-8,    true",
        "LANG=de_DE.UTF-8,            LC_CTYPE=C LANG=de_DE.UTF-8, Linux,   UTF-8,    true",
        "LANG=C,                      LC_ALL=C.UTF-8,             Linux,    US-ASCII, false",
        "LC_ALL=C,                    '',                         Mac OS X, UTF-8,    false",
    })
    void fileNamesThatTheJvmsCannotReadAreRefused(
            String inherited, String configured, String system, Charset own, boolean refused) {
        assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode("größe"));

        assertThatCode(() ->
                        Preflight.fileNames(fork(List.of(), variables(configured)), variables(inherited), system, own))
                .doesNotThrowAnyException();
        ThrowableAssert.ThrowingCallable named = () -> Preflight.fileNames(
                fork(List.of(Path.of("größe.jar")), variables(configured)), variables(inherited), system, own);
        if (refused) {
            assertThatThrownBy(named).isInstanceOf(ParallelException.class).hasMessageContaining("größe.jar");
        } else {
            assertThatCode(named).doesNotThrowAnyException();
        }
    }

    private static Map<String, String> variables(String text) {
        return Stream.of(text.split(" "))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toMap(one -> one.split("=")[0], one -> one.split("=")[1]));
    }

    private static TestUnit unit(int methods) {
        return new TestUnit("org.x.ATest", List.of(new TestClass("org.x.ATest", null, 10, methods)));
    }

    private ForkSpec fork(List<Path> engines) {
        return fork(engines, Map.of());
    }

    private ForkSpec fork(List<Path> engines, Map<String, String> environment) {
        return new ForkSpec(
                Path.of("java"),
                17,
                List.of(classes),
                engines,
                "",
                environment,
                Set.of(),
                Map.of(),
                classes,
                classes,
                true,
                null,
                null,
                JvmProfile.PLAIN,
                false);
    }
}
