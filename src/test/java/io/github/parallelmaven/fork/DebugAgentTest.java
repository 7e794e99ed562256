package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DebugAgentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-Xmx1g -Dserver=y",
                "-agentlib:jdwp=transport=dt_socket,address=5005",
                "-agentlib:jdwp=transport=dt_socket,server=n,address=5005",
                "-agentlib:hprof=server=y,address=5005",
            })
    void whatDoesNotListenIsNone(String argLine) {
        assertThat(DebugAgent.in(argLine)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=5005 | true",
                "-Xrunjdwp:transport=dt_socket,server=y,address=5005                | true",
                "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n              | false",
            })
    void aJvmWaitsUnlessItIsToldNotTo(String argLine, boolean suspends) {
        assertThat(DebugAgent.in(argLine).orElseThrow().suspends()).isEqualTo(suspends);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5005                             | true",
                "localhost:5005                   | true",
                "*:5000                           | true",
                "0                                | false",
                "*:0                              | false",
                "localhost:50${surefire.forkNumber}5 | false",
                "500${surefire.threadNumber}      | false",
            })
    void onlyAFixedPortIsExclusive(String address, boolean exclusive) {
        assertThat(DebugAgent.in("-Dport=${surefire.forkNumber} '-agentlib:jdwp=server=y,address=" + address + "' -ea")
                        .orElseThrow()
                        .exclusive())
                .isEqualTo(exclusive);
    }

    @Test
    void withoutAnAddressAnyPortWillDo() {
        assertThat(DebugAgent.in("-agentpath:/jdk/lib/libjdwp.so=transport=dt_socket,server=y,suspend=n"))
                .contains(new DebugAgent(
                        "-agentpath:/jdk/lib/libjdwp.so=transport=dt_socket,server=y,suspend=n", false, false));
    }
}
