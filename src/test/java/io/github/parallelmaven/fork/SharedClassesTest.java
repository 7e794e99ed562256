package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.archive.ArchiveFolder;
import io.github.parallelmaven.archive.Finding;
import io.github.parallelmaven.archive.Finding.State;
import io.github.parallelmaven.event.Steps;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedClassesTest {

    @TempDir
    Path scratch;

    @Test
    void anArchiveIsMadeOfTheFrameworkAndUsedByTheNextJvm() throws Exception {
        ForkSpec spec = spec("", scratch.resolve("archives"));
        assertThat(SharedClasses.of(spec).options()).isEmpty();

        makeArchive(spec);

        SharedClasses shared = SharedClasses.of(spec);
        Finding found = new ArchiveFolder(scratch.resolve("archives"))
                .find(SharedClasses.use(spec).orElseThrow());
        assertThat(found.state()).isEqualTo(State.READY);
        assertThat(shared.options())
                .first()
                .asString()
                .endsWith(found.archive().file().toString());
        assertThat(shared.options()).contains("-XX:ArchiveRelocationMode=0");
        assertThat(shared.order(spec.testClassPath())).endsWith(scratch).first().isEqualTo(shared.workerJar());
        try (Stream<Path> files = Files.list(scratch.resolve("archives"))) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
        assertThat(loaded(spec))
                .anyMatch(line ->
                        line.contains("org.junit.platform.launcher") && line.contains("shared objects file (top)"))
                .noneMatch(line -> line.contains(" org.junit.") && line.contains("source: file:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Xshare:off",
                "-XX:SharedArchiveFile=x",
                "-javaagent:a.jar",
                "-Xrunjdwp:server=y",
                "--patch-module a=b",
                "-XX:+RecordDynamicDumpInfo",
                "-Djava.system.class.loader=a.B",
                "@options"
            })
    void optionsThatSpeakAgainstItAreHeeded(String argLine) {
        assertThat(SharedClasses.use(spec(argLine, scratch))).isEmpty();
        assertThat(SharedClasses.use(spec("-Xmx1g", scratch))).isPresent();
        assertThat(SharedClasses.use(spec("-Xmx1g", null))).isEmpty();
    }

    @Test
    void aFirstRunFindsOutAndMakesNothing() {
        ForkSpec spec = spec("", scratch.resolve("archives"));
        try (ArchiveTraining training = new ArchiveTraining(spec, false)) {
            training.begin();
            assertThat(training.await(() -> false)).isEmpty();
        }
        assertThat(new ArchiveFolder(scratch.resolve("archives"))
                        .find(SharedClasses.use(spec).orElseThrow())
                        .state())
                .isEqualTo(State.LACKING);
    }

    @Test
    void aFolderThatCannotBeWrittenCostsNothing() throws IOException {
        Path file = Files.writeString(scratch.resolve("file"), "in the way");
        ForkSpec spec = spec("", file.resolve("archives"));

        assertThat(SharedClasses.of(spec).options()).isEmpty();
        makeArchive(spec);
    }

    @Test
    void aDamagedArchiveIsRefusedInSilence() throws Exception {
        ForkSpec spec = spec("", scratch.resolve("archives"));
        makeArchive(spec);
        Path archive = new ArchiveFolder(scratch.resolve("archives"))
                .find(SharedClasses.use(spec).orElseThrow())
                .archive()
                .file();
        byte[] bytes = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(loaded(spec)).anyMatch(line -> line.contains(" org.junit.") && line.contains("source: file:"));
    }

    @Test
    @Timeout(60)
    void aRunThatIsCutShortLeavesTheMakingToOthers() throws Exception {
        assertThat(claimsAfter(training -> training.await(1, () -> true))).isEmpty();
        assertThat(claimsAfter(whichFailsBefore -> {})).isEmpty();
        assertThat(claimsAfter(training -> {
                    Thread.currentThread().interrupt();
                    training.await(60_000, () -> false);
                }))
                .isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    @Timeout(60)
    void whatTakesTooLongIsNotTriedAgainAtOnce() throws Exception {
        assertThat(claimsAfter(training -> training.await(1, () -> false))).hasSize(1);
    }

    /** The claims that are left where a run ends like this while an archive is being made. */
    private List<Path> claimsAfter(Consumer<ArchiveTraining> end) throws Exception {
        Path archives = Files.createTempDirectory(scratch, "archives");
        try (ArchiveTraining training = new ArchiveTraining(spec("", archives), true)) {
            training.begin();
            while (claims(archives).isEmpty()) {
                Thread.sleep(1);
            }
            end.accept(training);
        }
        return claims(archives);
    }

    private static List<Path> claims(Path archives) throws IOException {
        try (Stream<Path> files = Files.list(archives)) {
            return files.filter(file -> file.toString().endsWith(".claim")).toList();
        }
    }

    private void makeArchive(ForkSpec spec) {
        // Longer than a run waits, since it gives way on a machine that may do other things.
        try (ArchiveTraining training = new ArchiveTraining(spec, true)) {
            training.begin();
            training.await(120_000, () -> false);
        }
    }

    /** What a worker's JVM loads until it has opened its launcher. */
    private List<String> loaded(ForkSpec spec) throws Exception {
        Path log = scratch.resolve("loaded.log");
        StringBuilder printed = new StringBuilder();
        ForkSpec told = spec("-Xlog:class+load:file=" + log, spec.archives());
        try (ForkLauncher launcher = new ForkLauncher(
                        told, Niceness.none(), ArchiveTraining.unconcerned(), SharedClasses.of(told), Steps.untimed());
                Fork fork = launcher.launch(1, printed::append)) {
            fork.finish();
            fork.hearOut();
            assertThat(fork.awaitExit(10_000).code()).isZero();
        }
        assertThat(printed).isEmpty();
        return Files.readAllLines(log);
    }

    private ForkSpec spec(String argLine, @Nullable Path archives) {
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().matches(".*(junit|opentest4j|apiguardian)[^/\\\\]*\\.jar"))
                .toList();
        return new ForkSpec(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                Runtime.version().feature(),
                Stream.concat(jars.stream(), Stream.of(scratch)).toList(),
                List.of(),
                argLine,
                Map.of(),
                Set.of(),
                Map.of(),
                scratch,
                scratch.resolve("work"),
                true,
                null,
                archives,
                JvmProfile.PLAIN,
                false);
    }
}
