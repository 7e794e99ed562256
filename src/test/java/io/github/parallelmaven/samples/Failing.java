package io.github.parallelmaven.samples;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class Failing {

    @Test
    void fails() {
        Assertions.assertEquals(1, 2, "numbers");
    }

    @Test
    void errs() {
        throw new IllegalStateException("broken");
    }

    @Test
    // Disabled on purpose: TestRunTest expects it to be reported as skipped.
    @Disabled("not now")
    void disabled() {}

    @Test
    void assumes() {
        Assumptions.assumeTrue(false, "never");
    }
}
