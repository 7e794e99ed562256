package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Its class file is emptied before the tests run. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class EmptyFileTest {
    @Test
    void one() {}

    @Test
    void two() {}
}
