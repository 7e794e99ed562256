package io.github.parallelmaven.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.report.json.RunRecord;
import io.github.parallelmaven.report.json.RunRecordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedReportsTest {

    private static final String MODULE = "g:a#default-test";

    @TempDir
    Path directory;

    @Test
    void onlyWhatTheShardWroteIsCopied() throws IOException {
        MergedReports merged = new MergedReports(directory.resolve("merged"));
        put("one/TEST-x.A.xml", "new");
        put("one/TEST-x.Old.xml", "of an earlier run");

        assertThat(merged.add(shard("one", "TEST-x.A.xml"))).isEmpty();

        assertThat(merged.names()).containsExactly("TEST-x.A.xml");
        assertThat(directory.resolve("merged")).isDirectoryContaining("glob:**TEST-x.A.xml");
        assertThat(directory.resolve("merged/TEST-x.Old.xml")).doesNotExist();
    }

    @Test
    void reportThatIsNotThereIsNamed() throws IOException {
        put("one/other.txt", "");

        assertThat(new MergedReports(directory.resolve("merged")).add(shard("one", "TEST-x.A.xml")))
                .containsExactly("The report " + directory.resolve("one/TEST-x.A.xml") + " is missing.");
    }

    @Test
    void directoriesOfWorkersBecomeOne() throws IOException {
        put("w1/TEST-x.A.xml", "a");
        put("w2/TEST-x.B.xml", "b");
        MergedReports merged = new MergedReports(directory.resolve("merged"));

        assertThat(merged.add(shard("w1", "TEST-x.A.xml", "../w2/TEST-x.B.xml")))
                .isEmpty();

        assertThat(merged.names()).containsExactly("TEST-x.A.xml", "TEST-x.B.xml");
        assertThat(directory.resolve("merged/TEST-x.B.xml")).hasContent("b");
    }

    @Test
    void nameThatLeadsElsewhereIsRefused() {
        assertThatThrownBy(
                        () -> new MergedReports(directory.resolve("merged")).add(shard("one", "../../../etc/passwd")))
                .hasMessageContaining("is no name of a report");
    }

    @Test
    void earlierMergeIsTakenAwayAndNothingElse() throws IOException {
        put("one/TEST-x.A.xml", "a");
        put("merged/mine.txt", "");
        Path target = directory.resolve("merged");
        MergedReports first = new MergedReports(target);
        first.add(shard("one", "TEST-x.A.xml"));
        RunRecordFile.write(shard("one", "TEST-x.A.xml").run(), target.resolve("parallel-run.json"));

        new MergedReports(target).clear(MODULE);

        assertThat(target.resolve("TEST-x.A.xml")).doesNotExist();
        assertThat(target.resolve("parallel-run.json")).doesNotExist();
        assertThat(target.resolve("mine.txt")).exists();
    }

    private ShardResult shard(String name, String... reports) {
        return new ShardResult(
                directory.resolve(name),
                new RunRecord(
                        MODULE,
                        null,
                        "2026-01-01T00:00:00Z",
                        1,
                        1,
                        1,
                        "balanced",
                        1,
                        Counts.NONE,
                        List.of(),
                        List.of(),
                        List.of(reports),
                        List.of(),
                        List.of()));
    }

    private void put(String file, String content) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
