package suites;

import org.junit.jupiter.api.Test;

class OnlyInInnerSuite {

    @Test
    void one() {}
}
