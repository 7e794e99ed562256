package jupiter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestInstance;

/** A set-up that fails before any other test of its file has ended. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class NestedBeforeAllThrowsFirstTest {

    @Nested
    @Order(1)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class BeforeAllThrows {

        @BeforeAll
        void breaks() {
            throw new IllegalStateException("before all of the first nested class");
        }

        @Test
        void one() {}
    }

    @Nested
    @Order(2)
    class Passes {

        @Test
        void two() {}
    }
}
