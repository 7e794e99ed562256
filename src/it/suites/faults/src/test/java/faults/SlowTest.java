package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Takes long enough for another build to begin. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class SlowTest {
    @Test
    void one() throws InterruptedException {
        Thread.sleep(6_000);
    }

    @Test
    void two() {}
}
