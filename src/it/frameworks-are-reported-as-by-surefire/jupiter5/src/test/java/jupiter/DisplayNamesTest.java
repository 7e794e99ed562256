package jupiter;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("names for <people> & \"others\"")
class DisplayNamesTest {

    @Test
    @DisplayName("a test 😀")
    void one() {}

    @Test
    void two() {}

    @Test
    @DisplayName("fails with a name")
    void three() {
        throw new AssertionError("three");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a", "b"})
    @DisplayName("parameterized")
    void four(String text) {}

    @TestFactory
    @DisplayName("a factory")
    Stream<DynamicTest> five() {
        return Stream.of(
                DynamicTest.dynamicTest("dynamic", () -> {}),
                DynamicTest.dynamicTest("with a source", URI.create("https://example.org/"), () -> {}));
    }

    @Nested
    @DisplayName("inside")
    class Inner {
        @Test
        void six() {}

        @TestFactory
        DynamicTest seven() {
            return DynamicTest.dynamicTest("with a source", URI.create("https://example.org/"), () -> {});
        }
    }
}
