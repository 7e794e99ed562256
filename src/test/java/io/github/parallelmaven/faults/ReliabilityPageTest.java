package io.github.parallelmaven.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReliabilityPageTest {

    private static final Path PAGE = Path.of("docs", "reliability.md");

    @Test
    void everyFaultHasItsRow() throws IOException {
        List<String> rows = Files.readAllLines(PAGE);
        assertThat(FaultList.ALL)
                .hasSizeGreaterThan(40)
                .allSatisfy(fault -> assertThat(rows)
                        .as("write %s anew, it says how", PAGE)
                        .anyMatch(row -> row.startsWith("| " + fault.what() + " | ")));
    }

    @Test
    void everyFaultHasItsName() {
        assertThat(FaultList.ALL).extracting(Fault::name).doesNotHaveDuplicates();
        assertThat(FaultList.ALL).extracting(Fault::what).doesNotHaveDuplicates();
    }

    @Test
    void whatAProgramFoundReplacesWhatItFoundBefore(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("page.md");
        Files.writeString(file, "before\n<!-- begin a -->\n<!-- end a -->\nafter\n");
        ReliabilityPage page = new ReliabilityPage(file);
        page.write("a", "| first |");
        page.write("a", "| second |");
        assertThat(file).content().startsWith("before\n").endsWith("\n| second |\n<!-- end a -->\nafter\n");
        assertThat(file).content().doesNotContain("first").contains("Run on ");
    }
}
