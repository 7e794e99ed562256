package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DebuggingTest {

    private static final String USUAL = "-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=localhost:5005";

    @Test
    void trueIsSurefiresPortAndOneWorker() {
        Debugging debugging = Debugging.of("true", "-Xmx1g");
        assertThat(debugging.argLine()).isEqualTo("-Xmx1g " + USUAL);
        assertThat(debugging.workers("4")).isEqualTo("1");
        assertThat(debugging.notice()).contains("One worker, whose JVM listens for a debugger: " + USUAL);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"false", "", " "})
    void noWishChangesNothing(String value) {
        assertThat(Debugging.of(value, "-Xmx1g").argLine()).isEqualTo("-Xmx1g");
        assertThat(Debugging.of(value, "-Xmx1g").workers("4")).isEqualTo("4");
        assertThat(Debugging.of(value, "-Xmx1g").notice()).isEmpty();
    }

    @Test
    void severalJvmsCannotListenAtOnePortWhoeverAskedForIt() {
        String fixed = "-agentlib:jdwp=transport=dt_socket,server=y,address=8000";
        assertThat(Debugging.of(fixed, "").workers("4")).isEqualTo("1");
        assertThat(Debugging.of(null, fixed).workers("auto")).isEqualTo("1");
        String varying = "-agentlib:jdwp=transport=dt_socket,server=y,address=800${surefire.forkNumber}";
        assertThat(Debugging.of(varying, "").workers("4")).isEqualTo("4");
        assertThat(Debugging.of(null, varying).workers("auto")).isEqualTo("auto");
    }

    @Test
    void anyOtherTextIsOptions() {
        Debugging debugging = Debugging.of("-Xrunjdwp:transport=dt_socket,address=800${surefire.forkNumber}", "");
        assertThat(debugging.argLine()).startsWith("-Xrunjdwp").endsWith("${surefire.forkNumber}");
        assertThat(debugging.workers("4")).isEqualTo("4");
    }
}
