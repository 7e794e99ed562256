package golden;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NestedSetupThrowsTest {

    @Test
    void outer() {}

    @Nested
    class Broken {

        @BeforeAll
        static void beforeAll() {
            throw new IllegalStateException("no inner set-up");
        }

        @Test
        void inner() {}
    }

    @Nested
    @Disabled("closed")
    class Closed {

        @Test
        void inner() {}
    }
}
