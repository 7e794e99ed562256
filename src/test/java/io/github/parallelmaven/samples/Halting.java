package io.github.parallelmaven.samples;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Halting {

    @BeforeAll
    static void halt() {
        Runtime.getRuntime().halt(7);
    }

    @Test
    void neverRuns() {}
}
