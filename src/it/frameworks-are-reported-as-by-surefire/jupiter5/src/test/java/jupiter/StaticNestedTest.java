package jupiter;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The pattern of the names leaves out what has a dollar sign in its name. */
class StaticNestedTest {

    @Test
    void outer() {}

    static class StaticTest {
        @Test
        void isNotRun() {}
    }

    @Nested
    class InnerTest {
        @Test
        void isRunOnce() {}
    }
}
