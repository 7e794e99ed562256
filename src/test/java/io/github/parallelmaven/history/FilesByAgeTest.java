package io.github.parallelmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesByAgeTest {

    @TempDir
    Path folder;

    private final List<IOException> failures = new ArrayList<>();

    @Test
    void aFileThatVanishesHidesNoOther() throws IOException {
        Path old = file("old", 1_000);
        Path young = file("young", 2_000);

        assertThat(FilesByAge.youngestFirst(List.of(old, folder.resolve("gone"), folder, young), failures::add))
                .containsExactly(young, old);
        assertThat(failures).isEmpty();
    }

    @Test
    void aDirectoryThatCannotBeReadToItsEndIsOneFailure() throws IOException {
        Path file = file("a", 1_000);
        IOException broken = new IOException("broken");
        Iterator<Path> files = List.of(file).iterator();
        Iterator<Path> breaking = new Iterator<>() {
            @Override
            public boolean hasNext() {
                if (!files.hasNext()) {
                    throw new DirectoryIteratorException(broken);
                }
                return true;
            }

            @Override
            public Path next() {
                return files.next();
            }
        };

        assertThat(FilesByAge.youngestFirst(() -> breaking, failures::add)).containsExactly(file);
        assertThat(failures).containsExactly(broken);
    }

    private Path file(String name, long time) throws IOException {
        return Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.fromMillis(time));
    }
}
