package io.github.parallelmaven.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Stumbles over what {@link Polluting} leaves behind. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class PollutionMet {

    @Test
    void a_failsTogether() {
        assertThat(System.getProperty("samples.polluted")).isNull();
    }

    @Test
    void b_passesAtSecond() {
        assertThat(Tries.next("b")).isGreaterThan(1);
    }

    @Test
    void c_neverPasses() {
        assertThat(Tries.next("c")).isZero();
    }
}
