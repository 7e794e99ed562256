package suites;

import org.junit.jupiter.api.Test;

class OnlyInOneSuite {

    @Test
    void one() {}
}
