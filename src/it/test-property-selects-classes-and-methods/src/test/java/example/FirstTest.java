package example;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FirstTest {

    @Test
    void one() {}

    @Test
    void two() {}

    @Nested
    class Inner {

        @Test
        void nested() {}
    }
}
