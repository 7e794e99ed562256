package jupiter;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two failures of one name in one file. */
class TwoNestedClassesThrowTest {

    @Test
    void passes() {}

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class BeforeAllThrows {

        @BeforeAll
        void breaks() {
            throw new IllegalStateException("before all of a nested class");
        }

        @Test
        void one() {}
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class AfterAllThrows {

        @Test
        void one() {}

        @AfterAll
        void breaks() {
            throw new IllegalStateException("after all of a nested class");
        }
    }
}
