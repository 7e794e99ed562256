package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternFileTest {

    @Test
    void linesOfTheFileFollowTheList(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("patterns"), "# comment\n\n  **/BTest.java \nCTest#one\n");
        assertThat(PatternFile.joined("includes", List.of("ATest"), file.toFile()))
                .containsExactly("ATest", "**/BTest.java", "CTest#one");
    }

    @Test
    void listCannotNameMethods() {
        assertThatThrownBy(() -> PatternFile.joined("includes", List.of("**/ATest.java#one"), null))
                .hasMessageContaining("The value <**/ATest.java#one> of includes");
    }

    @Test
    void missingFileIsNamed() {
        assertThatThrownBy(() -> PatternFile.joined("excludes", List.of(), new File("missing.txt")))
                .hasMessageContaining("The value <missing.txt> of excludesFile");
    }
}
