package io.github.parallelmaven.samples;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Hoarding {

    /** Never given back. */
    private static final List<byte[]> HOARD = new ArrayList<>();

    @Test
    void keepsHundredMegabytes() {
        for (int i = 0; i < 100; i++) {
            HOARD.add(new byte[1 << 20]);
        }
    }
}
