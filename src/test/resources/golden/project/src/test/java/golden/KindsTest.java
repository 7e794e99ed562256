package golden;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("kinds of tests")
@TestMethodOrder(MethodOrderer.MethodName.class)
class KindsTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "y <z>"})
    void a_parameterized(String text) {
        if (text.equals("x")) {
            return;
        }
        throw new IllegalArgumentException(text);
    }

    @ParameterizedTest(name = "case {0}")
    @ValueSource(ints = {7})
    @DisplayName("with names")
    void b_parameterizedWithNames(int number, TestInfo info) {}

    @RepeatedTest(2)
    void c_repeated() {}

    @TestFactory
    Stream<DynamicNode> d_dynamic() {
        return Stream.of(
                DynamicTest.dynamicTest("first dynamic", () -> {}),
                DynamicContainer.dynamicContainer(
                        "container", Stream.of(DynamicTest.dynamicTest("inner dynamic", () -> {
                            throw new IllegalStateException("dynamic");
                        }))));
    }

    @Test
    void e_withInfo(TestInfo info) {}

    @Nested
    class Inner {

        @Test
        void inner() {}

        @Test
        void innerFails() {
            throw new IllegalStateException("nested");
        }

        @Nested
        @DisplayName("deeper inside")
        class Deeper {

            @Test
            void deeper() {}
        }
    }
}
