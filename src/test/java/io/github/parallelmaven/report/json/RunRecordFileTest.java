package io.github.parallelmaven.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.Portion;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordFileTest {

    @TempDir
    Path directory;

    @Test
    void recordComesBackAsItWas() throws IOException {
        for (Portion portion : new Portion[] {null, new Portion("ab", 2, List.of(List.of("x.A"), List.of()))}) {
            RunRecord run = record(portion);
            Path file = directory.resolve("below").resolve(RunRecordFile.name("g:a#default-test"));

            RunRecordFile.write(run, file);

            assertThat(RunRecordFile.read(file)).isEqualTo(run);
            assertThat(RunRecordFile.below(directory)).containsExactly(file);
        }
    }

    @Test
    void executionsThatShareADirectoryHaveFilesOfTheirOwn() {
        assertThat(RunRecordFile.name("g:a#default-test")).isEqualTo("parallel-run.json");
        assertThat(RunRecordFile.name("g:a#slow tests")).isEqualTo("parallel-run-slow_tests.json");
        assertThat(RunRecordFile.historyName("g:a#slow")).isEqualTo("parallel-history-slow.gz");
    }

    @Test
    void whatIsNoRecordIsSaidToBeNone() throws IOException {
        Path file = directory.resolve("parallel-run.json");
        for (String text :
                List.of("", "{}", "[]", "run", "{\"format\": \"parallel-run\", \"version\": 1, \"run\": {}}")) {
            Files.writeString(file, text);
            assertThatThrownBy(() -> RunRecordFile.read(file)).isInstanceOf(IOException.class);
        }
        Files.writeString(file, "{\"format\": \"parallel-run\", \"version\": 2}");
        assertThatThrownBy(() -> RunRecordFile.read(file)).hasMessageContaining("format version 1");
    }

    @Test
    void partsOfAClassAreOneClassAndTheWorseFateCounts() {
        ClassRecord one =
                new ClassRecord("x.A", UnitResult.Fate.RAN, 5, new Counts(2, 1, 0, 0, 0), List.of("thread a"));
        ClassRecord other = new ClassRecord(
                "x.A", UnitResult.Fate.LOST, 3, new Counts(1, 0, 0, 1, 0), List.of("thread a", "thread b"));

        assertThat(one.plus(other))
                .isEqualTo(other.plus(one))
                .isEqualTo(new ClassRecord(
                        "x.A", UnitResult.Fate.LOST, 8, new Counts(3, 1, 0, 1, 0), List.of("thread a", "thread b")));
    }

    private static RunRecord record(Portion portion) {
        return new RunRecord(
                "g:a#default-test",
                portion,
                "2026-01-01T00:00:00Z",
                10,
                9,
                8,
                "balanced",
                2,
                new Counts(1, 0, 0, 0, 0),
                List.of(new ClassRecord("x.A", UnitResult.Fate.RAN, 5, new Counts(1, 0, 0, 0, 0), List.of())),
                List.of(new VerdictRecord("x.A", "b", Verdict.TOGETHER, 3, false)),
                List.of("TEST-x.A.xml"),
                List.of("<&> \u00e4"),
                List.of());
    }
}
