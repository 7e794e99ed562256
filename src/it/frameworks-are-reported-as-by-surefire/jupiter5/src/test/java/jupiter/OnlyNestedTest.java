package jupiter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The outer class has no test of its own, and the first thing that happens is a failure. */
class OnlyNestedTest {

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class Inner {

        @BeforeAll
        void breaks() {
            throw new AssertionError("first of all");
        }

        @Test
        void one() {}
    }
}
