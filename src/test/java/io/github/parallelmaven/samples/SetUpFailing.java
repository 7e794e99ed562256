package io.github.parallelmaven.samples;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SetUpFailing {

    @BeforeAll
    static void setUp() {
        throw new IllegalStateException("no set-up");
    }

    @Test
    void neverRuns() {}
}
