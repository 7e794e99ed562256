package io.github.parallelmaven.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.TestClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StalenessTest {

    private static final long COMPILED = 1_000_000;

    @TempDir
    Path classes;

    @TempDir
    Path sources;

    @BeforeEach
    void compile() throws IOException {
        Path file = ClassFiles.write(classes, "org/x/ATest", new byte[0]);
        Files.setLastModifiedTime(file, FileTime.fromMillis(COMPILED));
        Files.createDirectories(sources.resolve("org/x"));
    }

    @Test
    void aClassOlderThanItsSourceIsStale() throws IOException {
        Path source = source(COMPILED + 1000);

        assertThat(find("org/x/ATest.java")).contains(new StaleClass("org.x.ATest", source));
    }

    @Test
    void aClassYoungerThanItsSourceIsFresh() throws IOException {
        source(COMPILED - 1000);

        assertThat(find("org/x/ATest.java")).isEmpty();
    }

    @Test
    void fractionsOfASecondDoNotMatter() throws IOException {
        source(COMPILED + 999);

        assertThat(find("org/x/ATest.java")).isEmpty();
    }

    @Test
    void unknownSourcesAreFresh() throws IOException {
        source(COMPILED + 1000);

        assertThat(find(null)).isEmpty();
        assertThat(find("org/x/ATest.kt")).isEmpty();
    }

    @Test
    void missingRootsAreFresh() throws IOException {
        source(COMPILED + 1000);
        List<TestClass> selected = List.of(new TestClass("org.x.ATest", "org/x/ATest.java", 0, 0));

        assertThat(Staleness.findStale(selected, classes, sources.resolve("none")))
                .isEmpty();
        assertThat(Staleness.findStale(selected, classes.resolve("none"), sources))
                .isEmpty();
    }

    private Path source(long modified) throws IOException {
        Path source = Files.writeString(sources.resolve("org/x/ATest.java"), "");
        return Files.setLastModifiedTime(source, FileTime.fromMillis(modified));
    }

    private Optional<StaleClass> find(@Nullable String sourceFile) {
        return Staleness.findStale(List.of(new TestClass("org.x.ATest", sourceFile, 0, 0)), classes, sources);
    }
}
