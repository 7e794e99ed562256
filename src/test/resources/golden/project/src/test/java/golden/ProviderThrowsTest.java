package golden;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProviderThrowsTest {

    @ParameterizedTest
    @MethodSource("values")
    void parameterized(int value) {}

    static Stream<Integer> values() {
        throw new IllegalStateException("no values");
    }

    @TestFactory
    Stream<DynamicTest> factory() {
        throw new IllegalStateException("no tests");
    }

    @Test
    void plain() {}
}
