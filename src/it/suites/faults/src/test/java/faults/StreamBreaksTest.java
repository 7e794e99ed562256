package faults;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/** Generates tests and throws half way. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class StreamBreaksTest {
    @TestFactory
    Stream<DynamicTest> fault() {
        return IntStream.rangeClosed(1, 5).mapToObj(number -> {
            if (number == 3) {
                throw new IllegalStateException("half way");
            }
            return DynamicTest.dynamicTest("generated " + number, () -> {});
        });
    }

    @Test
    void c_after() {}
}
