package io.github.parallelmaven.samples;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Breaks a rule of Jupiter, which refuses the whole plan because of it. */
class Misdeclared {

    @BeforeAll
    void isNotStatic() {}

    @Test
    void neverRuns() {}
}
