package jupiter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedTest {

    @BeforeEach
    void outerBefore() {
        System.out.println("outer before");
    }

    @Test
    void same() {}

    @Nested
    class Inner {

        @Test
        void same() {}

        @Test
        void fails() {
            throw new IllegalStateException("nested");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void parameterized(int number) {}

        @Nested
        @DisplayName("deeper <inside>")
        class Deeper {

            @Test
            void same() {
                System.out.println("deep");
            }

            @Nested
            class Deepest {
                @Test
                void same() {}
            }
        }
    }

    @Nested
    class SetUpThrows {

        @BeforeEach
        void breaks() {
            throw new IllegalStateException("set up");
        }

        @Test
        void one() {}
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class BeforeAllThrows {

        @BeforeAll
        void breaks() {
            System.out.println("before it breaks");
            throw new IllegalStateException("before all of a nested class");
        }

        @Test
        void one() {}
    }

    @Nested
    class ConstructorThrows {

        ConstructorThrows() {
            throw new IllegalStateException("constructor of a nested class");
        }

        @Test
        void one() {}
    }

    @Nested
    @Disabled("all of it")
    class NotToday {

        @Test
        void one() {}

        @Test
        void two() {}

        @Nested
        class NeitherThis {
            @Test
            void three() {}
        }
    }

    @Nested
    class Empty {}
}
