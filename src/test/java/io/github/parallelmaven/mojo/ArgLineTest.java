package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Whitespace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgLineTest {

    @Test
    void absentIsEmpty() {
        assertThat(ArgLine.of(null)).isEmpty();
    }

    @Test
    void lateValueIsTheOneAtTheTime() {
        assertThat(ArgLine.of("@{argLine} -Xmx1g", of("argLine", "-javaagent:a.jar=destfile=$1\\x")))
                .isEqualTo("-javaagent:a.jar=destfile=$1\\x -Xmx1g");
    }

    @Test
    void unknownLateValueIsEmpty() {
        assertThat(ArgLine.of("-Xmx1g @{argLine}")).isEqualTo("-Xmx1g");
    }

    @Test
    void firstSourceThatKnowsTheNameWins() {
        assertThat(ArgLine.of("@{a} @{b}", of("a", "project"), of("a", "user"), of("b", "system")))
                .isEqualTo("project system");
    }

    @Test
    void lateValueMayHoldLateValues() {
        assertThat(ArgLine.of("@{a}", new Properties[] {of("a", "1 @{b}"), of("b", "2")}))
                .isEqualTo("1 2");
    }

    @Test
    void nameWithinItsOwnValueIsEmpty() {
        assertThat(ArgLine.of("@{argLine}", of("argLine", "-Xmx1g @{argLine}"))).isEqualTo("-Xmx1g");
    }

    @Test
    void linesBecomeOne() {
        assertThat(ArgLine.of("\n  -Xmx1g\r\n-Da='b c'\n")).isEqualTo("-Xmx1g -Da='b c'");
    }

    @Test
    void forkNumberIsLeftToTheFork() {
        assertThat(ArgLine.of("-Dport=80${surefire.forkNumber}")).isEqualTo("-Dport=80${surefire.forkNumber}");
    }

    @Property
    void textWithoutLateValuesIsKept(@ForAll @AlphaChars @Whitespace String text) {
        assertThat(ArgLine.of(text).split("\\s+")).isEqualTo(text.strip().split("\\s+"));
    }

    @ParameterizedTest
    @CsvSource({"-da, true", "-Xmx1g -disableassertions, true", "-ea, false", "-da:org.example, false", "'', false"})
    void disablingAssertionsIsRecognised(String line, boolean disables) {
        assertThat(ArgLine.disablesAssertions(line)).isEqualTo(disables);
    }

    private static Properties of(String name, String value) {
        Properties properties = new Properties();
        properties.putAll(Map.of(name, value));
        return properties;
    }
}
