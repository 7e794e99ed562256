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
    void aLargeHeapLeavesNoRoomForAddedWorkers() {
        assertThat(WorkerCount.range("auto", 4, 8L << 30, "-Xmx2g -ea").most()).isEqualTo(4);
        assertThat(WorkerCount.range("auto", 4, 8L << 30, "-Xmx8g -Xmx1024m").most())
                .isEqualTo(8);
        assertThat(WorkerCount.range("auto", 4, 8L << 30, "-Dx=-Xmx8g").most()).isEqualTo(8);
        assertThat(WorkerCount.range("auto", 4, 8L << 30, "-Xmx1073741824").most())
                .isEqualTo(8);
    }

    @Test
    void autoLeavesRoomInASmallContainer() {
        assertThat(WorkerCount.of("auto", 16, 1L << 30)).isEqualTo(2);
        assertThat(WorkerCount.of("auto", 16, 1L << 20)).isEqualTo(1);
        assertThat(WorkerCount.of("auto", 16, 0)).isEqualTo(16);
    }

    @ParameterizedTest
    @CsvSource({
        // value, processors, gigabytes, least, start, most
        "auto, 2, 64, 1, 2, 4",
        "auto, 4, 1.5, 1, 3, 3",
        "auto, 8, 2, 1, 4, 4",
        "auto, 1, 64, 1, 1, 1",
        "auto, 16, 0.5, 1, 1, 1",
        "2..8, 2, 64, 2, 2, 8",
        "2 .. 8, 4, 1, 2, 4, 8",
        "2..8, 16, 64, 2, 8, 8",
        "4..8, 2, 64, 4, 4, 8",
        "3..3, 2, 64, 3, 3, 3",
        "5, 2, 64, 5, 5, 5",
        "1.5C, 2, 64, 3, 3, 3",
    })
    void aRangeBeginsWithAsManyAsThereAreProcessors(
            String value, int processors, double gigabytes, int least, int start, int most) {
        assertThat(WorkerCount.range(value, processors, (long) (gigabytes * (1L << 30)), ""))
                .isEqualTo(new WorkerRange(least, start, most));
    }

    @Test
    void theBuildsBoundsNarrowARange() {
        assertThat(new WorkerRange(1, 2, 8).within(2, 5)).isEqualTo(new WorkerRange(1, 2, 5));
        assertThat(new WorkerRange(4, 4, 8).within(3, 3)).isEqualTo(WorkerRange.exactly(3));
        assertThat(WorkerRange.exactly(8).within(2, 8)).isEqualTo(WorkerRange.exactly(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8..2", "0..4", "2..", "..8", "2...8", "2-8", "0", "-1", "zero", "", "1.5", "C", "99999"})
    void anythingElseIsRefusedInTheUsersWords(String value) {
        assertThatThrownBy(() -> WorkerCount.of(value, 4, PLENTY))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("<" + value + ">")
                .hasMessageContaining("0.5C");
    }
}
