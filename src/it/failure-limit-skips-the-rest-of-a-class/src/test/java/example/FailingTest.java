package example;

import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestMethodOrder(MethodOrderer.MethodName.class)
class FailingTest {

    @Test
    void a_passes() {}

    @Test
    void b_fails() {
        fail("one failure is enough");
    }

    @Test
    void c_isSkipped() {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void d_isSkipped(int value) {}
}
