package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HugePagesTest {

    @TempDir
    Path system;

    @ParameterizedTest
    @CsvSource({
        "always [madvise] never, 2097152, true",
        "[always] madvise never, 2097152, false",
        "always madvise [never], 2097152, false",
        "always [madvise] never, 536870912, false",
        "always [madvise] never, many, false"
    })
    void theyAreOfferedWhereTheSystemGivesSmallOnesOnRequest(String enabled, String size, boolean offered)
            throws IOException {
        Files.writeString(system.resolve("enabled"), enabled + "\n");
        Files.writeString(system.resolve("hpage_pmd_size"), size + "\n");
        assertThat(HugePages.areOffered(system)).isEqualTo(offered);
    }

    @Test
    void theyAreNotOfferedByASystemThatDoesNotTell() {
        assertThat(HugePages.areOffered(system)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Xmx1g -XX:-UseTransparentHugePages",
                "-XX:+UseLargePages",
                "'-XX:LargePageSizeInBytes=1g'",
                "-XX:+UseZGC -XX:+ZGenerational",
                "@jvm.options"
            })
    void whoSaysSomethingOfPagesIsLeftAlone(String argLine) {
        // Elsewhere nobody is asked, and this would show nothing.
        assumeThat(HugePages.areOffered("-Xmx1g", Map.of())).isTrue();
        assertThat(HugePages.areOffered(argLine, Map.of())).isFalse();
        assertThat(HugePages.areOffered("", Map.of("JAVA_TOOL_OPTIONS", argLine)))
                .isFalse();
    }
}
