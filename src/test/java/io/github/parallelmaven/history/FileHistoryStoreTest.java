package io.github.parallelmaven.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileHistoryStoreTest {

    private static final Observation OBSERVED = new Observation("x.ATest", 5, Duration.ofMillis(7), true, "ci");
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(10), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private Path file;
    private FileHistoryStore store;

    @BeforeEach
    void name() {
        file = folder.resolve("new/history.gz");
        store = new FileHistoryStore(file, CLOCK, warnings::add);
    }

    @Test
    void withoutAFileNothingIsKnown() {
        assertThat(store.read()).isEqualTo(History.empty());
        assertThat(file.getParent()).doesNotExist();
        assertThat(warnings).isEmpty();
    }

    @Test
    void whatIsRecordedIsReadByTheNextRun() throws IOException {
        store.record("m", List.of(OBSERVED));
        store.record("n", List.of(OBSERVED));

        History both = History.of("m", List.of(OBSERVED)).merge(History.of("n", List.of(OBSERVED)));
        assertThat(store.read()).isEqualTo(both);
        assertThat(HistoryFile.read(file)).isEqualTo(both);
        assertThat(warnings).isEmpty();
    }

    @Test
    void modulesOfABuildReadTheFileOnce() throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        HistoryFile.write(History.of("m", List.of(OBSERVED)), file);
        History read = store.read();
        assumeThat(Files.readAttributes(file, BasicFileAttributes.class).fileKey())
                .as("what this system knows files by")
                .isNotNull();

        FileHistoryStore ofTheNext = new FileHistoryStore(file, CLOCK, warnings::add);
        assertThat(ofTheNext.read()).isSameAs(read);
        ofTheNext.record("n", List.of(OBSERVED));
        assertThat(store.read()).isSameAs(ofTheNext.read()).isEqualTo(HistoryFile.read(file));
    }

    @Test
    void whatOthersRecordMeanwhileIsNeitherMissedNorLost() throws IOException {
        FileHistoryStore other = new FileHistoryStore(file, CLOCK, warnings::add);
        for (int i = 0; i < 20; i++) {
            // Names of one length, so that the files are of like size.
            (i % 2 == 0 ? store : other).record("m" + (10 + i), List.of(OBSERVED));
            assertThat(store.read()).isEqualTo(other.read()).isEqualTo(HistoryFile.read(file));
            assertThat(store.read().modules()).hasSize(i + 1);
        }
    }

    @Test
    void aClockThatWasAheadDoesNotStopTheHistory() {
        long ahead = Duration.ofDays(900).toMillis();
        Clock wrong = Clock.fixed(Instant.ofEpochMilli(ahead), ZoneOffset.UTC);
        Observation early = new Observation("x.ATest", ahead, Duration.ofMillis(9), true, "ci");
        new FileHistoryStore(file, wrong, warnings::add).record("m", List.of(early));

        store.record("m", List.of(OBSERVED, early));

        assertThat(store.read().of("m")).containsExactly(OBSERVED);
    }

    @Test
    void clocksMayDifferByADay() {
        long day = Duration.ofDays(1).toMillis();
        Observation soon = new Observation("x.ATest", 10 + day, Duration.ofMillis(9), true, "ci");
        Observation late = new Observation("x.ATest", 11 + day, Duration.ofMillis(9), true, "ci");

        store.record("m", List.of(OBSERVED, soon, late));

        assertThat(store.read().of("m")).containsExactly(OBSERVED, soon);
    }

    @Test
    void recordingNothingWritesNothing() {
        store.record("m", List.of());

        assertThat(file).doesNotExist();
    }

    @Test
    void neitherATemporaryFileNorTheLockStays() throws IOException {
        store.record("m", List.of(OBSERVED));

        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactly("history.gz");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parallel-history 6\n",
                "parallel-history 5\n",
                "parallel-history 5\nmany\n",
                "parallel-history 5\n2\nm\tA\tci\t5\t1\t0\t+\t3\t4096\t\t\n",
                "something else\n",
                "",
                "parallel-history 1\nm\tA\tci\t1\n",
                "parallel-history 1\nm\tA\tci\tsoon\t1\t+\n",
                "parallel-history 2\nm\tA\tci\t1\t1\t+\n"
            })
    void foreignNewerAndDamagedFilesAreSetAside(String text) throws IOException {
        byte[] bytes = gzip(text);
        write(bytes);

        assertThat(store.read()).isEqualTo(History.empty());
        assertThat(file.resolveSibling("history.gz.damaged")).hasBinaryContent(bytes);
        assertThat(file).doesNotExist();
        assertThat(warnings).singleElement().asString().contains("history.gz", "history.gz.damaged");
    }

    @Test
    void readingAheadSparesTheReading() throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        HistoryFile.write(History.of("m", List.of(OBSERVED)), file);
        assumeThat(Files.readAttributes(file, BasicFileAttributes.class).fileKey())
                .as("what this system knows files by")
                .isNotNull();

        new FileHistoryStore(file, CLOCK, warnings::add).readAhead();
        FileTime changed = Files.getLastModifiedTime(file);
        long bytes = Files.size(file);
        try (RandomAccessFile same = new RandomAccessFile(file.toFile(), "rw")) {
            same.write(new byte[(int) bytes]);
        }
        Files.setLastModifiedTime(file, changed);

        assertThat(store.read().of("m")).containsExactly(OBSERVED);
        assertThat(warnings).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidToWhoAsksAndNotBefore() throws IOException {
        write(gzip("something else\n"));

        store.readAhead();
        assertThat(warnings).isEmpty();
        assertThat(file).exists();

        store.read();
        assertThat(warnings).hasSize(1);
    }

    @Test
    void aTornFileIsSetAsideAndTheRunIsRecorded() throws IOException {
        store.record("m", List.of(new Observation("x.Lost", 1, Duration.ZERO, true, "ci")));
        byte[] bytes = Files.readAllBytes(file);
        write(Arrays.copyOf(bytes, bytes.length - 9));

        store.record("m", List.of(OBSERVED));

        assertThat(store.read().of("m")).containsExactly(OBSERVED);
        assertThat(warnings).hasSize(1);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAWarning() throws IOException {
        Files.writeString(folder.resolve("new"), "a file where the folder should be");

        store.record("m", List.of(OBSERVED));

        assertThat(warnings).singleElement().asString().startsWith("The times of this run are not kept");
    }

    @Test
    void aPlaceThatCannotBeReadIsAWarning() throws IOException {
        Files.writeString(folder.resolve("new"), "a file where the folder should be");

        assertThat(store.read()).isEqualTo(History.empty());
        assertThat(warnings).singleElement().asString().startsWith("The times of earlier runs are not used");
    }

    @Test
    void concurrentBuildsLoseNothing() throws Exception {
        List<Future<?>> writers = new ArrayList<>();
        var threads = Executors.newFixedThreadPool(8);
        try {
            for (int i = 0; i < 40; i++) {
                String module = "m" + i;
                writers.add(threads.submit(
                        () -> new FileHistoryStore(file, CLOCK, warnings::add).record(module, List.of(OBSERVED))));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(warnings).isEmpty();
        assertThat(store.read().modules())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 40).mapToObj(i -> "m" + i).toList());
    }

    @Test
    void concurrentProcessesLoseNothing() throws Exception {
        List<Process> processes = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                processes.add(new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                                RecordingProcess.class.getName(),
                                file.toString(),
                                "p" + i,
                                "25")
                        .inheritIO()
                        .start());
            }
            for (Process process : processes) {
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue()).isZero();
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
        }

        assertThat(store.read().modules()).hasSize(100);
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    private void write(byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
