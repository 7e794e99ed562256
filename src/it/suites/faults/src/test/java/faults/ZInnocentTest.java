package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Comes last and does no harm. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ZInnocentTest {
    @Test
    void one() {}

    @Test
    void two() {}
}
