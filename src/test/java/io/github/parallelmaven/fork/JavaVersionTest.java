package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaVersionTest {

    @ParameterizedTest
    @CsvSource({
        "'openjdk version \"1.8.0_392\"', 8",
        "'java version \"9\"', 9",
        "'openjdk version \"17.0.15\" 2025-04-15', 17",
        "'openjdk version \"26-ea\" 2026-03-17', 26",
        "'Picked up JAVA_TOOL_OPTIONS: -Dspec=\"8\"\nPicked up _JAVA_OPTIONS: -Dversion \"9\"\nopenjdk version \"21.0.1\"', 21",
    })
    void majorIsReadFromTheLineOfTheVersion(String text, int major) {
        assertThat(JavaVersion.answered(text)).contains(major);
    }

    @Test
    void runningJdkIsReadAndAskedAlike() {
        Path home = Path.of(System.getProperty("java.home"));

        assertThat(JavaVersion.ofHome(home)).contains(Runtime.version().feature());
        assertThat(JavaVersion.ask(home.resolve("bin/java")))
                .isEqualTo(Runtime.version().feature());
    }

    @Test
    void homeWithoutAReleaseFileSaysNothing() {
        assertThat(JavaVersion.ofHome(Path.of("nowhere"))).isEmpty();
    }

    @Test
    void programThatIsNoJvmIsToldToTheUser() {
        assertThatThrownBy(() -> JavaVersion.ask(Path.of("nowhere/bin/java"))).isInstanceOf(ParallelException.class);
    }
}
