package io.github.parallelmaven.samples;

import org.junit.jupiter.api.Test;

/** Of its first method the platform warns when it discovers the class, before anything runs. */
class Warned {

    @Test
    private void isPrivate() {}

    @Test
    void passes() {}
}
