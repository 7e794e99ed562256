package jupiter;

import org.junit.jupiter.api.Test;

class StaticInitialiserThrowsTest {

    static final int NUMBER = Integer.parseInt("no number");

    @Test
    void one() {}

    @Test
    void two() {}
}
