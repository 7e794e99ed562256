package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {

    @Test
    void plain() {
        System.out.println("printed by plain");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void parameterized(int number) {
        assertTrue(number > 0);
    }

    @ParameterizedTest
    @CsvSource({"a,1"})
    void parameterizedByTwo(String text, int length) {
        assertEquals(length, text.length());
    }

    @RepeatedTest(2)
    void repeated() {}

    @TestFactory
    Stream<DynamicTest> dynamic() {
        return Stream.of("first", "second").map(name -> DynamicTest.dynamicTest(name, () -> {}));
    }

    @Nested
    class Inner {

        @Test
        void nested() {}

        @Nested
        class Innermost {

            @Test
            void nestedTwice() {}
        }
    }
}
