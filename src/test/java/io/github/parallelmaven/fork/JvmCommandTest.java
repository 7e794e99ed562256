package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JvmCommandTest {

    @TempDir
    Path scratch;

    private boolean pages;

    @Test
    void theClassPathTravelsInAnArgumentFileWithOurJarLast() throws IOException {
        List<String> command = command(17, "-Xmx1g -Dn=${surefire.forkNumber}").words();
        assertThat(command)
                .startsWith("java", "-Xmx1g", "-Dn=3")
                .endsWith("io.github.parallelmaven.worker.WorkerMain", "link", "preload");
        assertThat(argumentFile(command))
                .isEqualTo("-cp%n\"%s\"".formatted(path("te\\\"st", "a b.jar", "engine.jar", "worker.jar")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-javaagent:jacoco.jar=x", "-agentlib:jdwp=y", "-Djava.system.class.loader=Z"})
    void whereOthersTakePartInTheLoadingOfClassesNoneIsLoadedAhead(String option) throws IOException {
        assertThat(command(17, "-Xmx1g " + option).words()).endsWith("link");
    }

    @Test
    void aJvm8GetsItsClassPathFromAManifest() throws IOException {
        List<String> command = command(8, "").words();
        assertThat(command)
                .containsSubsequence("java", "-cp")
                .endsWith("io.github.parallelmaven.worker.WorkerMain", "link", "preload");
        try (JarFile jar = new JarFile(command.get(command.indexOf("-cp") + 1))) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Class-Path"))
                    .contains("a%20b.jar")
                    .endsWith("worker.jar");
        }
    }

    @Test
    void testsSeeTheirOwnClassPathAlone() throws IOException {
        String tests = path("te\"st", "a b.jar", "");
        assertThat(command(17, "").properties())
                .containsOnly(
                        Map.entry("java.class.path", tests),
                        Map.entry("surefire.test.class.path", tests),
                        Map.entry("surefire.real.class.path", path("te\"st", "a b.jar", "engine.jar", "worker.jar")));
        assertThat(command(8, "").properties())
                .containsEntry("java.class.path", tests)
                .hasEntrySatisfying(
                        "surefire.real.class.path", real -> assertThat(real).endsWith(".jar"));
    }

    @Test
    void patchedModuleIsOpenedToTheEnginesOnTheClassPath() throws IOException {
        JvmCommand command = command(new ModulePath(
                List.of(Path.of("main"), Path.of("lib.jar")),
                List.of(Path.of("only-tests.jar")),
                new ModulePath.Patch("org.x", Path.of("te st"), new TreeSet<>(List.of("org.x.b", "org.x.a")))));

        assertThat(argumentFile(command.words()).lines())
                .containsExactly(
                        "--module-path",
                        '"' + path("main", "lib.jar") + '"',
                        "--class-path",
                        '"' + path("only-tests.jar", "engine.jar", "worker.jar") + '"',
                        "--patch-module",
                        "\"org.x=te st\"",
                        "--add-opens",
                        "\"org.x/org.x.a=ALL-UNNAMED\"",
                        "--add-opens",
                        "\"org.x/org.x.b=ALL-UNNAMED\"",
                        "--add-reads",
                        "\"org.x=ALL-UNNAMED\"",
                        "--add-modules",
                        "ALL-MODULE-PATH");
        assertThat(command.properties())
                .containsEntry("java.class.path", path("only-tests.jar", ""))
                .containsEntry("surefire.real.class.path", path("only-tests.jar", "engine.jar", "worker.jar"));
    }

    @Test
    void testsThatAreAModuleStandOnTheModulePathAlone() throws IOException {
        JvmCommand command = command(new ModulePath(List.of(Path.of("tests"), Path.of("junit.jar")), List.of(), null));

        assertThat(argumentFile(command.words()).lines())
                .startsWith("--module-path", '"' + path("tests", "junit.jar") + '"')
                .contains('"' + path("engine.jar", "worker.jar") + '"', "ALL-MODULE-PATH")
                .noneMatch(word -> word.equals("--patch-module"))
                .anyMatch(word -> word.contains("org.junit.platform.commons.util=ALL-UNNAMED"));
        assertThat(command.properties()).containsEntry("surefire.test.class.path", "");
    }

    @Test
    void propertiesThatTheJvmReadsEarlyStandOnTheCommandLine() throws IOException {
        assertThat(command(17, "").words()).contains("-Dfile.encoding=UTF-16").noneMatch(w -> w.contains("secret"));
    }

    @Test
    void hugePagesAreAskedForBeforeTheOptionsOfTheUser() throws IOException {
        assertThat(command(17, "-Xmx1g").words()).noneMatch(word -> word.contains("HugePages"));
        pages = true;
        assertThat(command(17, "-Xmx1g").words()).startsWith("java", "-XX:+UseTransparentHugePages", "-Xmx1g");
    }

    private JvmCommand command(int major, String argLine) throws IOException {
        return JvmCommand.of(
                spec(major, argLine, null), 3, SharedClasses.none(Path.of("worker.jar")), Path.of("link"), null);
    }

    private JvmCommand command(ModulePath split) throws IOException {
        return JvmCommand.of(spec(17, "", split), 3, SharedClasses.none(Path.of("worker.jar")), Path.of("link"), null);
    }

    private static String argumentFile(List<String> command) throws IOException {
        String word =
                command.stream().filter(w -> w.startsWith("@")).findFirst().orElseThrow();
        return Files.readString(Path.of(word.substring(1)));
    }

    private static String path(String... elements) {
        return String.join(File.pathSeparator, elements);
    }

    private ForkSpec spec(int major, String argLine, @Nullable ModulePath split) {
        return new ForkSpec(
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
                true,
                split,
                null,
                JvmProfile.PLAIN,
                pages);
    }
}
