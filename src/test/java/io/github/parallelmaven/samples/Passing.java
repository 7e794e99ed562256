package io.github.parallelmaven.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Passing {

    @Test
    void plain() {
        System.out.println("printed by plain");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void parameterized(int value) {
        assertThat(value).isPositive();
    }

    @Test
    void knowsItsWorker() {
        assertThat(System.getProperty("parallel.worker")).isEqualTo(System.getenv("PARALLEL_WORKER"));
    }

    @Nested
    class Inner {
        @Test
        void nested() {}
    }
}
