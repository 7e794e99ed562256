package io.github.parallelmaven.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathFilesTest {

    @TempDir
    Path folder;

    @Test
    void whatIsNoJarHidesNothingBehindIt() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jar"));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Files.write(classes.resolve("A.class"), new byte[] {1, 2});

        try (ClassPathFiles files = new ClassPathFiles(List.of(empty, folder.resolve("none.jar"), classes))) {
            assertThat(files.read("A.class")).contains(new byte[] {1, 2});
            assertThat(files.read("B.class")).isEmpty();
        }
    }
}
