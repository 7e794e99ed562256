package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArtifactPatternTest {

    private static final Artifact TESTS = Artifacts.of("org.example:app:test-jar:tests:1.4:test");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.example",
                "org.*",
                "*",
                "org.example:app",
                "org.example:*",
                "*:app",
                "*:test-jar",
                "*:1.4",
                "o*e:a?p",
                ":app",
                "org.example:app:test-jar",
                "org.example:*:tests",
                "*:*:tests",
                "*:*:test-jar",
                "*:test-jar:*",
                "*:app:test-jar",
                "app:*:*",
                "org.example:app:test-jar:tests",
                "org.example:app:test-jar:1.4",
                "org.example:app:test-jar:tests:1.4",
                "org.example:app:*:*:[1.0,2.0)"
            })
    void matches(String pattern) {
        assertThat(ArtifactPattern.anyMatches(List.of(pattern), TESTS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org",
                "org.example:ap",
                "orgXexample:app",
                "org.example:app:jar",
                "org.example:app:tests",
                "org.example:app:test-jar:1.5",
                "org.example:app:test-jar:sources:1.4",
                "org.example:app:*:*:[2.0,)",
                "*:tests"
            })
    void doesNotMatch(String pattern) {
        assertThat(ArtifactPattern.anyMatches(List.of(pattern), TESTS)).isFalse();
    }

    @Test
    void firstPatternThatSpeaksOfItDecides() {
        assertThat(ArtifactPattern.anyMatches(List.of("!org.example:app", "org.example:*"), TESTS))
                .isFalse();
        assertThat(ArtifactPattern.anyMatches(List.of("org.example:*", "!org.example:app"), TESTS))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b:c:d:e:f", "org.example:app:*:*:[1.0"})
    void senselessPatternIsToldToTheUser(String pattern) {
        assertThatThrownBy(() -> ArtifactPattern.anyMatches(List.of(pattern), TESTS))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("Cure: Use ");
    }
}
