package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Comes first and does no harm. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class AInnocentTest {
    @Test
    void one() {}

    @Test
    void two() {}
}
