package io.github.parallelmaven.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchSizeTest {

    @ParameterizedTest
    @CsvSource({"8000, 100, 2, 1000", "800, 100, 2, 100", "15992, 100, 2, 1999", "8000, 5, 2, 1000"})
    void aBatchIsAQuarterOfAFairShare(long remaining, int units, int workers, long target) {
        assertThat(BatchSize.target(Duration.ofMillis(remaining), units, workers))
                .isEqualTo(Duration.ofMillis(target));
    }

    @Test
    void noBatchIsLongerThanTwoSeconds() {
        assertThat(BatchSize.target(Duration.ofHours(1), 1000, 2)).isEqualTo(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource({"4, 2", "1, 2", "0, 8", "16, 8"})
    void theLastUnitsAreHandedOutOneByOne(int units, int workers) {
        assertThat(BatchSize.target(Duration.ofHours(1), units, workers)).isEqualTo(Duration.ZERO);
    }

    @Test
    void aWorkerThatSharesWithNobodyGetsEverything() {
        assertThat(BatchSize.target(Duration.ofHours(1), 1000, 1)).isEqualTo(Duration.ofHours(1));
    }
}
