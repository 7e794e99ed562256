package suites;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class ByItselfTest {

    @Test
    void one() {
        System.out.println("one");
    }

    @Test
    void fails() {
        throw new AssertionError("fails");
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
