package jupiter;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeforeAllThrowsTest {

    @BeforeAll
    static void breaks() {
        System.out.println("before it breaks");
        throw new IllegalStateException("before all\nof two lines");
    }

    @Test
    void one() {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void two(int number) {}

    @Nested
    class Inner {
        @Test
        void three() {}
    }

    @AfterAll
    static void breaksToo() {
        System.out.println("after it broke");
        throw new IllegalStateException("after all");
    }
}
