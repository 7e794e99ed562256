package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFileTest {

    @TempDir
    Path folder;

    @Test
    void otherContentIsAnotherFile() throws IOException {
        Path one = write(1);
        Path two = write(2);

        assertThat(two).isNotEqualTo(one);
        assertThat(one).hasBinaryContent(new byte[] {1});
        assertThat(two).hasBinaryContent(new byte[] {2});
    }

    @Test
    void sameContentIsWrittenOnce() throws IOException {
        Path first = write(1);
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(first, longAgo);

        assertThat(write(1)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(longAgo);
    }

    @Test
    void damagedFileIsMended() throws IOException {
        Path first = write(1);
        Files.write(first, new byte[] {9, 9});

        assertThat(write(1)).isEqualTo(first).hasBinaryContent(new byte[] {1});
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void fileIsThereAtAnyTimeOnceItWasWritten() throws IOException {
        Path file = write(1);
        List<Boolean> seen = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> {
                    try {
                        // Damages it, so that others write it again.
                        Files.write(file, new byte[] {9});
                        return write(1).equals(file) && Files.exists(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();

        assertThat(seen).hasSize(200).containsOnly(true);
    }

    private Path write(int content) throws IOException {
        return ContentFile.write(folder, "name", ".end", new byte[] {(byte) content});
    }
}
