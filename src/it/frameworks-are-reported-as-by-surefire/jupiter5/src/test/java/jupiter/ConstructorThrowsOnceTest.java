package jupiter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One instance for all tests: the class fails and not the tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstructorThrowsOnceTest {

    ConstructorThrowsOnceTest() {
        throw new IllegalStateException("constructor");
    }

    @Test
    void one() {}

    @Test
    void two() {}
}
