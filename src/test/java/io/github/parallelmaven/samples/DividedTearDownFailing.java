package io.github.parallelmaven.samples;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Each of its parts fails at its end, after tests that passed or failed. */
class DividedTearDownFailing {

    @AfterAll
    static void fails() {
        throw new IllegalStateException("no tear-down");
    }

    @Test
    void one() {}

    @Test
    void two() {
        Assertions.fail("two");
    }

    @Test
    void three() {}
}
