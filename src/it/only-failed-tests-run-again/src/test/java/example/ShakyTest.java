package example;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShakyTest {

    private static boolean broken() {
        return Boolean.getBoolean("broken");
    }

    @Test
    void passes() {}

    @Tag("shaky")
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void secondFails(int value) {
        assertFalse(value == 2 && broken());
    }

    @Nested
    class Inner {

        @Test
        void fails() {
            assertFalse(broken());
        }

        @Test
        void passesToo() {}
    }
}
