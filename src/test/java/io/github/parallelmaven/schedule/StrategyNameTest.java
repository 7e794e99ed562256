package io.github.parallelmaven.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"round_robin", "ROUND_ROBIN", "Round-Robin", " round-robin "})
    void caseAndHyphensDoNotMatter(String typed) {
        assertThat(StrategyName.normalise(typed)).isEqualTo("round_robin");
    }
}
