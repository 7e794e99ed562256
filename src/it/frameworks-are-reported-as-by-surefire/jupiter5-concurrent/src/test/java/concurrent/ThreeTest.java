package concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreeTest {

    @Test
    void passes() {}

    @Test
    void fails() {
        assertEquals(1, 2);
    }

    @Test
    void assumesInVain() {
        assumeTrue(false, "never");
    }

    @Test
    @Disabled("not today")
    void isDisabled() {}

    @RepeatedTest(10)
    void repeated() {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void parameterized(int number) {
        if (number == 3) {
            throw new IllegalStateException("three");
        }
    }

    @Nested
    class Inner {
        @RepeatedTest(4)
        void inner() {}
    }
}
