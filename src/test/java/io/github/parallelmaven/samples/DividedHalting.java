package io.github.parallelmaven.samples;

import org.junit.jupiter.api.Test;

/** One of its tests ends the JVM. */
class DividedHalting {

    @Test
    void one() {}

    @Test
    void two() {
        Runtime.getRuntime().halt(3);
    }

    @Test
    void three() {}

    @Test
    void four() {}
}
