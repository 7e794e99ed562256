package jupiter;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(strings = {"x", "y"})
class ParameterizedClassTest {

    private final String text;

    ParameterizedClassTest(String text) {
        this.text = text;
        System.out.println("made for " + text);
    }

    @Test
    void plain() {}

    @Test
    void failsForOne() {
        if (text.equals("y")) {
            throw new IllegalStateException(text);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void parameterized(int number) {}

    @RepeatedTest(2)
    void repeated() {}

    @TestFactory
    DynamicTest dynamic() {
        return DynamicTest.dynamicTest("dynamic", () -> {});
    }

    @Test
    @Disabled("not for any")
    void disabled() {}

    @Nested
    @ParameterizedClass(name = "{0}")
    @ValueSource(ints = {1, 2})
    class Inner {

        @Parameter
        int number;

        @Test
        void plain() {}

        @ParameterizedTest
        @ValueSource(strings = {"a", "b"})
        void parameterized(String other) {}
    }
}
