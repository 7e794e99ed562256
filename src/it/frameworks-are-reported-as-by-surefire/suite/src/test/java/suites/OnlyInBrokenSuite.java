package suites;

import org.junit.jupiter.api.Test;

class OnlyInBrokenSuite {

    @Test
    void one() {}
}
