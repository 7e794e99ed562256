package io.github.parallelmaven.samples;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each of its parts fails in the same way. */
class DividedSetUpFailing {

    @BeforeAll
    static void fails() {
        System.out.println("about to fail");
        throw new IllegalStateException("no set-up");
    }

    @Test
    void one() {}

    @Test
    void two() {}

    @Test
    void three() {}
}
