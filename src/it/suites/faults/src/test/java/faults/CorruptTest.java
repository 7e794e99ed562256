package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Its class file is overwritten before the tests run. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class CorruptTest {
    @Test
    void one() {}

    @Test
    void two() {}
}
