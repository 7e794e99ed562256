package example.b;

import example.Ran;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ThreeTest {
    @Test
    void runs() throws Exception {
        Ran.note("ThreeTest");
    }

    @Nested
    class Inner {
        @Test
        void runsToo() throws Exception {
            Ran.note("ThreeTest.Inner");
        }
    }
}
