package io.github.parallelmaven.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cannot be set up after {@link Polluting}. */
class PollutionInSetUp {

    @BeforeAll
    static void failsTogether() {
        assertThat(System.getProperty("samples.polluted")).isNull();
    }

    @Test
    void passes() {}
}
