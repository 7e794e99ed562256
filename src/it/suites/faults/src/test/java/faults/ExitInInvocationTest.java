package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends its JVM in the third of five invocations. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ExitInInvocationTest {
    @Test
    void a_before() {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void b_fault(int value) {
        if (value == 3) {
            System.exit(3);
        }
    }

    @Test
    void c_after() {}
}
