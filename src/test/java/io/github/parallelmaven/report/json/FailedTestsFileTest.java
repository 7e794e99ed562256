package io.github.parallelmaven.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.model.FailedTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailedTestsFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        TreeMap<String, SortedSet<String>> classes = new TreeMap<>();
        FailedTests.put(classes, "x.A", "x.A#adds");
        FailedTests.put(classes, "x.A", "x.A$Inner#<naïve> & \"quoted\"");
        FailedTests.put(classes, "x.B", "");
        Path file = folder.resolve("deep/failed.json");

        FailedTestsFile.write(new FailedTests(classes), "g:a#default-test", file);

        assertThat(FailedTestsFile.read(file)).isEqualTo(new FailedTests(classes));
        FailedTestsFile.write(FailedTests.NONE, "g:a#default-test", file);
        assertThat(FailedTestsFile.read(file)).isEqualTo(FailedTests.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[1]",
                "{\"format\":\"parallel-failed\",\"version\":2,\"classes\":[]}",
                "{\"format\":\"parallel-orders\",\"version\":1,\"classes\":[]}",
                "{\"format\":\"parallel-failed\",\"version\":1}",
                "{\"format\":\"parallel-failed\",\"version\":1,\"classes\":[{\"tests\":[]}]}",
                "{\"format\":\"parallel-failed\",\"version\":1,\"classes\":[{\"name\":\"A\"}]}"
            })
    void anythingElseIsRefusedInASentence(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("failed.json"), text);
        assertThatThrownBy(() -> FailedTestsFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("it is not ");
    }
}
