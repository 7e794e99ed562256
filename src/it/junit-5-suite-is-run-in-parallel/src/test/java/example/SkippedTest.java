package example;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class SkippedTest {

    @Test
    @Disabled("not today")
    void disabled() {}

    @Test
    void assumption() {
        assumeTrue(false, "no network");
    }

    @Test
    void runs() {}
}
