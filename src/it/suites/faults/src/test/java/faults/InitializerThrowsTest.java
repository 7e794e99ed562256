package faults;

import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Its initializer throws. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class InitializerThrowsTest {
    static {
        fail("initializer");
    }

    @Test
    void one() {}

    @Test
    void two() {}
}
