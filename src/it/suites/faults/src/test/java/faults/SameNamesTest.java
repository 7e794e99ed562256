package faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Different tests under one name. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class SameNamesTest {
    @TestFactory
    Stream<DynamicTest> fault() {
        return IntStream.range(0, 4).mapToObj(number -> DynamicTest.dynamicTest("same", () -> assertTrue(number != 2)));
    }

    @ParameterizedTest(name = "same")
    @ValueSource(ints = {1, 2, 3})
    void invoked(int number) {
        assertTrue(number != 2);
    }
}
