package io.github.parallelmaven.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.archive.Finding.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFolderTest {

    @TempDir
    Path directory;

    private Path classes;
    private Path library;
    private Path engine;
    private ArchiveFolder folder;
    private ArchiveUse use;

    @BeforeEach
    void prepare() throws IOException {
        classes = Files.createDirectory(directory.resolve("classes"));
        library = Jars.of(directory, "library.jar", "org/example/A.class");
        engine = Jars.of(directory, "engine.jar", "org/junit/platform/launcher/L.class", "META-INF/services/S");
        folder = new ArchiveFolder(directory.resolve("archives"));
        use = new ArchiveUse(
                Files.writeString(directory.resolve("classes.jsa"), "base"),
                List.of(classes, library, engine),
                Jars.of(directory, "worker.jar", "W.class"));
    }

    @Test
    void anArchiveIsPlannedMadeAndFound() throws IOException {
        assertThat(folder.find(use).state()).isEqualTo(State.UNKNOWN);

        Finding planned = folder.plan(use);
        assertThat(planned.state()).isEqualTo(State.LACKING);
        assertThat(planned.archive().front()).containsExactly(engine);
        assertThat(folder.find(use)).isEqualTo(planned);

        make(planned.archive());
        Finding found = folder.find(use);
        assertThat(found).isEqualTo(new Finding(State.READY, planned.archive()));
        assertThat(found.archive().order(use.workerJar(), use.classPath()))
                .containsExactly(use.workerJar(), engine, classes, library);
    }

    @Test
    void otherLibrariesShareTheArchiveOfTheFramework() throws IOException {
        make(folder.plan(use).archive());
        Path more = Jars.of(directory, "more.jar", "org/more/B.class");
        ArchiveUse other = new ArchiveUse(use.baseArchive(), List.of(more, engine), use.workerJar());

        assertThat(folder.plan(other).state()).isEqualTo(State.READY);
    }

    @Test
    void anotherJvmOrAChangedJarNeedsAnotherArchive() throws IOException {
        make(folder.plan(use).archive());
        Files.writeString(use.baseArchive(), "another base");
        assertThat(folder.find(use).state()).isEqualTo(State.UNKNOWN);
        make(folder.plan(use).archive());

        Files.setLastModifiedTime(engine, FileTime.fromMillis(1_000_000));
        assertThat(folder.find(use).state()).isEqualTo(State.UNKNOWN);
        assertThat(folder.plan(use).state()).isEqualTo(State.LACKING);
    }

    @Test
    void aProjectThatHoldsWhatTheFrameworkHoldsSharesNothing() throws IOException {
        make(folder.plan(use).archive());

        Path service = classes.resolve("META-INF/services/S");
        Files.createDirectories(service.getParent());
        Files.writeString(service, "org.example.Own");
        assertThat(folder.find(use).state()).isEqualTo(State.IMPOSSIBLE);
        Files.delete(service);
        assertThat(folder.find(use).state()).isEqualTo(State.READY);

        Files.createDirectories(classes.resolve("org/junit/platform/launcher"));
        assertThat(folder.find(use).state()).isEqualTo(State.IMPOSSIBLE);
    }

    @Test
    void withoutAFrameworkThereIsNothingToShare() throws IOException {
        ArchiveUse plain = new ArchiveUse(use.baseArchive(), List.of(classes, library), use.workerJar());
        assertThat(folder.plan(plain).state()).isEqualTo(State.IMPOSSIBLE);
        assertThat(folder.find(plain).state()).isEqualTo(State.IMPOSSIBLE);
    }

    @Test
    void whatCouldNotBeMadeIsTriedAgainADayLater() throws IOException {
        ClassArchive archive = folder.plan(use).archive();
        assertThat(folder.claim(archive)).isTrue();
        assertThat(folder.claim(archive)).isFalse();

        FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofHours(25)));
        Files.setLastModifiedTime(only(".claim"), yesterday);
        assertThat(folder.claim(archive)).isTrue();
        assertThat(folder.claim(archive)).isFalse();
    }

    @Test
    void whoseClockWasWrongClaimsNothingForLong() throws IOException {
        ClassArchive archive = folder.plan(use).archive();
        folder.claim(archive);
        Files.setLastModifiedTime(only(".claim"), FileTime.from(Instant.now().plus(Duration.ofDays(300))));
        assertThat(folder.claim(archive)).isTrue();
    }

    @Test
    void whatIsReleasedMayBeMadeAtOnce() throws IOException {
        ClassArchive archive = folder.plan(use).archive();
        folder.claim(archive);
        folder.release(archive);
        assertThat(folder.claim(archive)).isTrue();
    }

    @Test
    void leftoversGoWithTheNextPlan() throws IOException {
        folder.claim(folder.plan(use).archive());
        Path draft = Files.writeString(folder.draft(), "half");
        Path young = Files.writeString(folder.draft(), "half");
        for (Path old : List.of(draft, only(".claim"))) {
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        }
        folder.plan(use);
        assertThat(draft).doesNotExist();
        assertThat(young).exists();
        assertThatThrownBy(() -> only(".claim")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void oneThatIsKeptMayBeMadeAnewWhereItIsLost() throws IOException {
        ClassArchive archive = folder.plan(use).archive();
        assertThat(folder.claim(archive)).isTrue();
        make(archive);
        Files.delete(archive.file());
        assertThat(folder.find(use).state()).isEqualTo(State.LACKING);
        assertThat(folder.claim(archive)).isTrue();
    }

    @Test
    void aDamagedPlanIsMadeAnew() throws IOException {
        folder.plan(use);
        Files.write(only(".plan"), new byte[] {(byte) 0xff, 0, 1});
        assertThat(folder.find(use).state()).isEqualTo(State.UNKNOWN);
        Files.write(only(".plan"), new byte[0]);
        assertThat(folder.find(use).state()).isEqualTo(State.UNKNOWN);
        assertThat(folder.plan(use).state()).isEqualTo(State.LACKING);
    }

    @Test
    void aDamagedArchiveIsMadeAnew() throws IOException {
        ClassArchive archive = folder.plan(use).archive();
        make(archive);
        Files.writeString(archive.file(), "archiv");
        assertThat(folder.find(use)).isEqualTo(new Finding(State.LACKING, archive));
        make(archive);
        assertThat(folder.find(use).state()).isEqualTo(State.READY);
    }

    @Test
    void theOldestArchivesGo() throws IOException {
        Files.createDirectories(folder.path());
        for (int i = 0; i < 25; i++) {
            Path old = Files.writeString(folder.path().resolve(i + ".jsa"), "old");
            Files.setLastModifiedTime(old, FileTime.fromMillis(1_000_000L + i));
        }
        make(folder.plan(use).archive());

        try (Stream<Path> files = Files.list(folder.path())) {
            assertThat(files.filter(file -> file.toString().endsWith(".jsa")))
                    .hasSize(20)
                    .contains(folder.find(use).archive().file(), folder.path().resolve("24.jsa"))
                    .doesNotContain(folder.path().resolve("5.jsa"));
        }
        assertThat(folder.find(use).state()).isEqualTo(State.READY);
    }

    private void make(ClassArchive archive) throws IOException {
        folder.keep(Files.writeString(folder.draft(), "archive"), archive);
    }

    private Path only(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.path())) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
