package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerCountTest {

    private static final long PLENTY = 64L << 30;

    @ParameterizedTest
    @CsvSource({
        "8, 8",
        "1, 1",
        "0.5C, 2",
        "1C, 4",
        "2c, 8",
        "0.1C, 1",
        ".5C, 2",
        "0.7C, 2",
        "auto, 4",
        "AUTO, 4",
        "' 3 ', 3"
    })
    void countsAndFactorsAreUnderstood(String value, int expected) {
        assertThat(WorkerCount.of(value, 4, PLENTY)).isEqualTo(expected);
    }

    @Test
    void autoLeavesRoomInASmallContainer() {
        assertThat(WorkerCount.of("auto", 16, 1L << 30)).isEqualTo(2);
        assertThat(WorkerCount.of("auto", 16, 1L << 20)).isEqualTo(1);
        assertThat(WorkerCount.of("auto", 16, 0)).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "zero", "", "1.5", "C", "99999"})
    void anythingElseIsRefusedInTheUsersWords(String value) {
        assertThatThrownBy(() -> WorkerCount.of(value, 4, PLENTY))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("<" + value + ">")
                .hasMessageContaining("0.5C");
    }
}
