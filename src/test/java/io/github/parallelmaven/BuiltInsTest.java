package io.github.parallelmaven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import org.junit.jupiter.api.Test;

class BuiltInsTest {

    @Test
    void anUnknownStrategyIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> BuiltIns.strategy("fastest"))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("The value <fastest> of parallel.strategy cannot be used.")
                .hasMessageContaining("balanced");
    }
}
