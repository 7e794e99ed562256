package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleClassesTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void classOlderThanItsSourceIsNamed() throws IOException {
        write("classes/org/ATest.class", NOW.minusSeconds(60));
        write("sources/org/ATest.java", NOW.minusSeconds(30));

        assertThatThrownBy(this::check)
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("ATest.class")
                .hasMessageContaining("ATest.java")
                .hasMessageContaining("mvn test-compile");
    }

    @Test
    void classAsOldAsItsSourceIsFresh() throws IOException {
        write("classes/ATest.class", NOW);
        write("sources/ATest.java", NOW);

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void sourceOfTheFutureProvesNothing() throws IOException {
        write("classes/ATest.class", NOW);
        write("sources/ATest.java", NOW.plusSeconds(60));

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void sourceWithoutAClassProvesNothing() throws IOException {
        write("sources/package-info.java", NOW);

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    private void check() {
        new StaleClasses(NOW)
                .refuse(folder.resolve("classes"), List.of(folder.resolve("sources"), folder.resolve("absent")));
    }

    private void write(String file, Instant time) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.setLastModifiedTime(Files.createFile(path), FileTime.from(time));
    }
}
