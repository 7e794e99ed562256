package io.github.parallelmaven.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "-5, 0.0 s",
        "0, 0.0 s",
        "412, 0.4 s",
        "59_949, 59.9 s",
        "59_950, 1 min 00 s",
        "185_000, 3 min 05 s",
        "3_599_600, 1 h 00 min",
        "3_720_000, 1 h 02 min",
        "360_000_000, 100 h 00 min"
    })
    void spansAreReadable(String ms, String words) {
        assertThat(Spans.words(Duration.ofMillis(Long.parseLong(ms.replace("_", "")))))
                .isEqualTo(words);
    }

    @Test
    void packagesShrinkFromTheLeftAndOnlyAsFarAsNeeded() {
        assertThat(ClassNames.fit("org.example.FooTest", 19)).isEqualTo("org.example.FooTest");
        assertThat(ClassNames.fit("org.example.FooTest", 18)).isEqualTo("o.example.FooTest");
        assertThat(ClassNames.fit("org.example.FooTest", 3)).isEqualTo("o.e.FooTest");
        assertThat(ClassNames.fit("FooTest", 3)).isEqualTo("FooTest");
    }

    @Test
    void escapeSequencesAndControlCharactersDoNotReachTheConsole() {
        assertThat(Excerpt.line("a\u001B[1;31mred\u001B[0m\tb\u0007\r")).isEqualTo("ared b");
    }

    @Test
    void linesAreCutBetweenCharacters() {
        assertThat(Excerpt.line("x".repeat(299) + "\uD83D\uDE00" + "y")).isEqualTo("x".repeat(299) + "...");
    }

    @Test
    void blankLinesDoNotCount() {
        assertThat(Excerpt.head("\n\na\n\nb\nc", 2)).containsExactly("a", "b");
        assertThat(Excerpt.tail("a\nb\n\nc\n\n", 2)).containsExactly("b", "c");
    }
}
