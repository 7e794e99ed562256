package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestJarTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "target/parallel, lib/a.jar, ../../lib/a.jar",
        "target/parallel, a b#c%d.jar, ../../a%20b%23c%25d.jar",
        "target/parallel, target/parallel/w.jar, w.jar",
        "a/b, a/x/../y.jar, ../y.jar",
    })
    void elementIsRelativeToTheJarAndEscaped(String jar, String element, String uri) {
        assertThat(ManifestJar.uri(folder.resolve(jar), folder.resolve(element)))
                .isEqualTo(uri);
    }

    @Test
    void directoryEndsWithASlash() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));

        assertThat(ManifestJar.uri(folder.resolve("scratch"), classes)).isEqualTo("../classes/");
    }

    @Test
    void umlautsAreEscapedToo() {
        assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode("größe"));

        assertThat(ManifestJar.uri(folder.resolve("pfad mit ü"), folder.resolve("größe.jar")))
                .isEqualTo("../gr%C3%B6%C3%9Fe.jar");
    }
}
