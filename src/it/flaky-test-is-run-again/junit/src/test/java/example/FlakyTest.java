package example;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestMethodOrder(MethodOrderer.MethodName.class)
class FlakyTest {

    @Test
    void a_passes() {}

    @Test
    void b_passesAtSecond() {
        int attempt = Tries.next("b");
        if (attempt < 2) {
            System.out.println("attempt " + attempt);
            throw new IllegalStateException("not yet");
        }
    }

    @Test
    void c_failsThenErrs() {
        int attempt = Tries.next("c");
        System.err.println("attempt " + attempt);
        assertTrue(attempt > 1, "an assertion first");
        throw new IllegalArgumentException("then an error, attempt " + attempt);
    }

    @Test
    void d_isSkippedAtSecond() {
        Assumptions.assumeFalse(Tries.next("d") == 2, "not the second time");
        assertTrue(false);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void e_secondValuePassesAtThird(int value) {
        assertTrue(value != 2 || Tries.next("e") > 2);
    }

    @RepeatedTest(2)
    void f_passesAtThird() {
        assertTrue(Tries.next("f") > 2);
    }

    @TestFactory
    Stream<DynamicNode> g_dynamic() {
        return Stream.of(
                dynamicTest("same", () -> assertTrue(Tries.next("g1") > 1)),
                dynamicTest("same", () -> {}),
                dynamicContainer("more", Stream.of(dynamicTest("inside", () -> assertTrue(Tries.next("g2") > 1)))));
    }

    @Test
    @Disabled("never")
    void h_isDisabled() {}

    static Stream<Integer> unsteady() {
        if (Tries.next("i") < 2) {
            throw new IllegalStateException("no arguments yet");
        }
        return Stream.of(7);
    }

    @ParameterizedTest
    @MethodSource("unsteady")
    void i_argumentsComeAtSecond(int value) {}

    @Nested
    class Inner {
        @Test
        void passesAtSecond() {
            assertTrue(Tries.next("inner") > 1);
        }
    }
}
