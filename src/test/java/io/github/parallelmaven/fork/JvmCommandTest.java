package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JvmCommandTest {

    @TempDir
    Path scratch;

    @Test
    void theClassPathTravelsInAnArgumentFileWithOurJarLast() throws IOException {
        List<String> command = command(17, "-Xmx1g -Dn=${surefire.forkNumber}");
        assertThat(command).startsWith("java", "-Xmx1g", "-Dn=3").endsWith("link");
        String file = command.get(command.size() - 3);
        assertThat(Files.readString(Path.of(file.substring(1))))
                .isEqualTo("-cp%n\"te\\\"st:a b.jar:engine.jar:worker.jar\""
                        .formatted()
                        .replace(":", java.io.File.pathSeparator));
    }

    @Test
    void aJvm8GetsItsClassPathFromAManifest() throws IOException {
        List<String> command = command(8, "");
        assertThat(command).containsSubsequence("java", "-jar").endsWith("link");
        try (JarFile jar = new JarFile(command.get(command.size() - 2))) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Class-Path"))
                    .contains("a%20b.jar")
                    .endsWith("worker.jar");
        }
    }

    @Test
    void propertiesThatTheJvmReadsEarlyStandOnTheCommandLine() throws IOException {
        assertThat(command(17, "")).contains("-Dfile.encoding=UTF-16").noneMatch(w -> w.contains("secret"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=5005 | true",
                "-Xrunjdwp:transport=dt_socket,server=y,address=5005                | true",
                "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n              | false",
                "-agentlib:jdwp=transport=dt_socket,address=5005                    | false",
                "-Dserver=y                                                         | false",
            })
    void aSuspendedJvmIsWaitedFor(String argLine, boolean waits) {
        assertThat(JvmCommand.waitsForDebugger(argLine)).isEqualTo(waits);
    }

    private List<String> command(int major, String argLine) throws IOException {
        ForkSpec spec = new ForkSpec(
                Path.of("java"),
                major,
                List.of(Path.of("te\"st"), Path.of("a b.jar")),
                List.of(Path.of("engine.jar")),
                argLine,
                Map.of(),
                Set.of(),
                Map.of("file.encoding", "UTF-16", "password", "secret"),
                scratch,
                scratch,
                true);
        return JvmCommand.of(spec, 3, Path.of("worker.jar"), Path.of("link"));
    }
}
