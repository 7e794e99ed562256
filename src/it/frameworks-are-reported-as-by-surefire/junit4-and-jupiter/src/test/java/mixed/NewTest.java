package mixed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewTest {

    @Test
    void passes() {}

    @Test
    void fails() {
        assertEquals(1, 2);
    }

    @Test
    void assumesInVain() {
        assumeTrue(false);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void parameterized(int number) {}

    @Nested
    class Inner {
        @Test
        void inner() {}
    }
}
