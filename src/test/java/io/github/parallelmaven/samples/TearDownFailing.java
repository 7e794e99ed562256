package io.github.parallelmaven.samples;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TearDownFailing {

    @Test
    void passes() {}

    @AfterAll
    static void tearDown() {
        throw new IllegalStateException("no tear-down");
    }
}
