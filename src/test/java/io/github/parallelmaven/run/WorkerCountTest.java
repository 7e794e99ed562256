package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerCountTest {

    private static final long GIGABYTE = 1L << 30;

    @ParameterizedTest
    @CsvSource({"1, 1", "12, 12", "2C, 16", "0.5c, 4", "0.01C, 1", "auto, 8", "AUTO, 8"})
    void countsAndFactorsAreUnderstood(String value, int workers) {
        assertThat(WorkerCount.of(value, 8, 64 * GIGABYTE)).isEqualTo(workers);
    }

    @ParameterizedTest
    @CsvSource({"0, 8", "1, 2", "3, 6"})
    void autoLeavesHalfAGigabyteForEachWorker(long gigabytes, int workers) {
        assertThat(WorkerCount.of("auto", 8, gigabytes * GIGABYTE)).isEqualTo(workers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zero", "0", "-1", "1.5", "99999", "C"})
    void anythingElseIsQuotedAsTheUserTypedIt(String value) {
        assertThatThrownBy(() -> WorkerCount.of(value, 8, 0))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("The value <" + value + "> of workers cannot be used.")
                .hasMessageContaining("auto, a number from 1, or a factor such as 0.5C");
    }
}
