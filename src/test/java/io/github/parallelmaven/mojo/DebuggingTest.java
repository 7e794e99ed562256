package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DebuggingTest {

    @Test
    void trueIsSurefiresPortAndOneWorker() {
        Debugging debugging = Debugging.of("true");
        assertThat(debugging.after("-Xmx1g"))
                .isEqualTo("-Xmx1g -agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=localhost:5005");
        assertThat(debugging.workers("4")).isEqualTo("1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"false", "", " "})
    void noWishChangesNothing(String value) {
        assertThat(Debugging.of(value).after("-Xmx1g")).isEqualTo("-Xmx1g");
        assertThat(Debugging.of(value).workers("4")).isEqualTo("4");
    }

    @Test
    void severalJvmsCannotListenAtOnePort() {
        assertThat(Debugging.of("-agentlib:jdwp=transport=dt_socket,server=y,address=8000")
                        .workers("4"))
                .isEqualTo("1");
        assertThat(Debugging.of("-agentlib:jdwp=transport=dt_socket,server=y,address=800${surefire.forkNumber}")
                        .workers("4"))
                .isEqualTo("4");
    }

    @Test
    void anyOtherTextIsOptions() {
        Debugging debugging = Debugging.of("-Xrunjdwp:transport=dt_socket,address=800${surefire.forkNumber}");
        assertThat(debugging.after("")).startsWith("-Xrunjdwp").endsWith("${surefire.forkNumber}");
        assertThat(debugging.workers("4")).isEqualTo("4");
    }
}
