package suites;

import org.junit.jupiter.api.Test;

class OnlyInSuiteThatEndsBadly {

    @Test
    void one() {}
}
