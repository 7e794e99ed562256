package io.github.parallelmaven.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ClassPathReading {

    @Test
    void javaClassPathIsThatOfTheTests() throws Exception {
        String classPath = System.getProperty("java.class.path");
        Path here = Path.of(
                getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
        assertThat(classPath).isEqualTo(System.getProperty("surefire.test.class.path"));
        assertThat(classPath.split(File.pathSeparator)[0]).isEqualTo(here.toString());
    }

    @Test
    void realClassPathIsTheManifestsJar() {
        assertThat(System.getProperty("surefire.real.class.path")).endsWith(".jar");
    }

    @Test
    void resourcesOfDirectoriesAndJarsAreFound() {
        assertThat(getClass().getResource("ClassPathReading.class")).isNotNull();
        assertThat(Test.class.getResource("Test.class").toString()).startsWith("jar:");
    }
}
