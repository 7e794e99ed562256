package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Its superclass has vanished. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class UnlinkableTest extends Ancestor {
    @Test
    void one() {}

    @Test
    void two() {}
}
