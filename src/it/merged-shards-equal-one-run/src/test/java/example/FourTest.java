package example;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FourTest {
    @Test
    void passes() {}

    @Test
    @Disabled
    void isSkipped() {}

    @Nested
    class Inner {
        @Test
        void passesToo() {}
    }
}
