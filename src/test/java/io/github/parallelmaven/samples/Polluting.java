package io.github.parallelmaven.samples;

import org.junit.jupiter.api.Test;

/** Leaves something behind that others in its JVM stumble over. */
class Polluting {

    @Test
    void leavesProperty() {
        System.setProperty("samples.polluted", "true");
    }
}
