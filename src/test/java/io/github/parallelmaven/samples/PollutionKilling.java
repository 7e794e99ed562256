package io.github.parallelmaven.samples;

import org.junit.jupiter.api.Test;

/** Dies of what {@link Polluting} leaves behind. */
class PollutionKilling {

    @Test
    void diesTogether() {
        if (System.getProperty("samples.polluted") != null) {
            Runtime.getRuntime().halt(7);
        }
    }

    @Test
    void passes() {}
}
