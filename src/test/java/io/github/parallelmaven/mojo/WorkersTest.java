package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkersTest {

    @ParameterizedTest
    @CsvSource({
        "3, 5, 3",
        "3, , 3",
        ", 5, 5",
        ", 1C, 1C",
        ", 0, 1",
        ", 0C, 1",
        ", 0.5C, 0.5C",
        "' ', , auto",
        ", , auto"
    })
    void forkCountIsTheDefaultForWorkers(String workers, String forkCount, String chosen) {
        assertThat(Workers.of(workers, forkCount)).isEqualTo(chosen);
    }
}
