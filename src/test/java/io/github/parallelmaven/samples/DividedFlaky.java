package io.github.parallelmaven.samples;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** One of its tests passes when it is run again. */
class DividedFlaky {

    @Test
    void one() {}

    @Test
    void two() {
        Assertions.assertNotEquals(1, Tries.next("DividedFlaky"));
    }

    @Test
    void three() {}
}
