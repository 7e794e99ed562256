package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemorySizeTest {

    @ParameterizedTest
    @CsvSource({"64k,65536", "512m,536870912", "512M,536870912", "2g,2147483648", "2GB,2147483648", "' 1m ',1048576"})
    void anAmountHasANumberAndALetter(String text, long bytes) {
        assertThat(MemorySize.limit("p", text)).isEqualTo(bytes);
    }

    @Test
    void nothingIsNoLimit() {
        assertThat(MemorySize.limit("p", null)).isZero();
        assertThat(MemorySize.limit("p", " ")).isZero();
        assertThat(MemorySize.limit("p", "0")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"512", "0m", "-1m", "1.5g", "50%", "m", "99999999g", "1t"})
    void anythingElseIsToldWithWhatIsAllowed(String text) {
        assertThatThrownBy(() -> MemorySize.limit("parallel.recycleAboveMemory", text))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("parallel.recycleAboveMemory")
                .hasMessageContaining("512m");
    }
}
