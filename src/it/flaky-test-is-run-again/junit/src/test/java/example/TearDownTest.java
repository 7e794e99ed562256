package example;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TearDownTest {

    @Test
    void passes() {}

    @AfterAll
    static void tearDown() {
        Tries.next("tear-down");
        throw new IllegalStateException("not torn down");
    }
}
