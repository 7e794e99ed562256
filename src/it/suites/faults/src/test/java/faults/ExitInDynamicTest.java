package faults;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/** Ends its JVM in a test that was generated. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ExitInDynamicTest {
    @Test
    void a_before() {}

    @TestFactory
    Stream<DynamicTest> b_fault() {
        return IntStream.rangeClosed(1, 5).mapToObj(value -> DynamicTest.dynamicTest("generated " + value, () -> {
            if (value == 3) {
                System.exit(3);
            }
        }));
    }

    @Test
    void c_after() {}
}
