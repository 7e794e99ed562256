package io.github.parallelmaven.samples;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FlakySetUp {

    @BeforeAll
    static void setUp() {
        if (Tries.next("set-up") == 1) {
            throw new IllegalStateException("no set-up yet");
        }
    }

    @Test
    void runsAtSecond() {}

    @Test
    void failsStill() {
        throw new AssertionError("no");
    }
}
