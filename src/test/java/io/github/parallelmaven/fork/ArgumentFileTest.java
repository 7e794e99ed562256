package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentFileTest {

    @Test
    void whatTheLauncherWouldReadOtherwiseIsQuoted() {
        assertThat(ArgumentFile.text(List.of("-cp", "C:\\a b", "a#b")).lines())
                .containsExactly("-cp", "\"C:\\\\a b\"", "\"a#b\"");
    }

    @Test
    void pathThatTheEncodingCannotWriteIsToldToTheUser() {
        assertThatThrownBy(() -> ArgumentFile.encoded("-cp\n\"größe.jar\"", StandardCharsets.US_ASCII))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("größe.jar")
                .hasMessageContaining("US-ASCII");
    }
}
