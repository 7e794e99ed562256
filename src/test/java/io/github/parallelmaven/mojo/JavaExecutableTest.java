package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.toolchain.Toolchain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaExecutableTest {

    @TempDir
    Path folder;

    @Test
    void mavensOwnJvmIsTheDefault() {
        JavaExecutable java = JavaExecutable.of(null, folder, null);

        assertThat(java.path()).isExecutable();
        assertThat(java.major()).isEqualTo(Runtime.version().feature());
        assertThat(java.environment()).isEmpty();
    }

    @Test
    void toolchainWinsOverMavensJvmAndSetsItsHome() throws IOException {
        Path java = jdk("toolchain", "11.0.2");

        assertThat(JavaExecutable.of("", folder, toolchain(java)).major()).isEqualTo(11);
        assertThat(JavaExecutable.of(null, folder, toolchain(java)).environment())
                .isEqualTo(Map.of("JAVA_HOME", folder.resolve("toolchain").toString()));
    }

    @Test
    void configuredJvmWinsOverTheToolchain() throws IOException {
        jdk("eight", "1.8.0_392");

        JavaExecutable java = JavaExecutable.of("eight/bin/java", folder, toolchain(jdk("toolchain", "11.0.2")));

        assertThat(java.path()).isEqualTo(folder.resolve("eight/bin/java"));
        assertThat(java.major()).isEqualTo(8);
    }

    @Test
    void jvmWithoutAReleaseFileIsAsked() throws IOException {
        Path java = jdk("silent", "0");
        Files.delete(folder.resolve("silent/release"));
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"21.0.1\" 2023-10-17' >&2\n");

        assertThat(JavaExecutable.of(java.toString(), folder, null).major()).isEqualTo(21);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere/bin/java", "."})
    void jvmThatIsNoExecutableIsToldToTheUser(String jvm) {
        assertThatThrownBy(() -> JavaExecutable.of(jvm, folder, null))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("<" + jvm + "> of jvm");
    }

    private Path jdk(String name, String version) throws IOException {
        Path java = folder.resolve(name).resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.createFile(java);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(
                folder.resolve(name).resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return java;
    }

    private static Toolchain toolchain(Path java) {
        return new Toolchain() {
            @Override
            public String getType() {
                return "jdk";
            }

            @Override
            public String findTool(String toolName) {
                return java.toString();
            }
        };
    }
}
