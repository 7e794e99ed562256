package io.github.parallelmaven.samples;

import org.junit.jupiter.api.Test;

/** Has a test to inherit. */
abstract class Inheritable {
    @Test
    void inherited() {
        System.out.println("inherited");
    }

    @Test
    void inheritedToo() {}
}
