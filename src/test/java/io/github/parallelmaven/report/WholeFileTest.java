package io.github.parallelmaven.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void directoriesAreMadeAndAnOlderFileIsReplaced() throws IOException {
        Path file = folder.resolve("some/deep/file.txt");
        WholeFile.put(file, target -> target.write("old"));
        WholeFile.put(file, target -> target.write("ö"));
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("ö");
        assertThat(Files.list(folder.resolve("some/deep"))).containsExactly(file);
    }

    @Test
    void whatCannotBeWrittenLeavesNothingAndTheOlderFileStays() throws IOException {
        Path file = folder.resolve("file.txt");
        WholeFile.put(file, target -> target.write("old"));
        assertThatThrownBy(() -> WholeFile.put(file, target -> {
                    target.write("ne");
                    target.flush();
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(file).hasContent("old");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void halfACharacterBecomesAQuestionMark() throws IOException {
        Path file = folder.resolve("file.txt");
        WholeFile.put(file, target -> target.write("a\ud800b"));
        assertThat(file).hasContent("a?b");
    }
}
